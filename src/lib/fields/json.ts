/** The JSON that bytes hold in UTF-8; undefined, which JSON cannot say, where they hold none. */
export function jsonOf(bytes: Uint8Array): unknown {
	try {
		return JSON.parse(new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes));
	} catch {
		return undefined;
	}
}

/** JSON with its members in one order, so that what two devices hold alike is spelt alike. */
export function spelling(value: unknown): string {
	return JSON.stringify(value ?? null, (_, inner: unknown) =>
		typeof inner === 'object' && inner !== null && !Array.isArray(inner)
			? Object.fromEntries(Object.entries(inner).sort(([a], [b]) => (a < b ? -1 : 1)))
			: inner
	);
}
