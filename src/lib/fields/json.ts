/** The JSON that bytes hold in UTF-8; undefined, which JSON cannot say, where they hold none. */
export function jsonOf(bytes: Uint8Array): unknown {
	try {
		return JSON.parse(new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes));
	} catch {
		return undefined;
	}
}
