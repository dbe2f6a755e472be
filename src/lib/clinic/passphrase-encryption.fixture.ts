/** For tests only: a fast stand-in. `backup.test.ts` uses the real encryption, whose many rounds are slow. */
export const encrypt = (content: unknown, passphrase: string): Promise<string> =>
	Promise.resolve(JSON.stringify({ content, passphrase }));

export function decrypt(sealed: string, passphrase: string) {
	const held = JSON.parse(sealed) as { content: unknown; passphrase: string };
	return Promise.resolve(
		held.passphrase === passphrase
			? { ok: true, content: held.content }
			: { ok: false, reason: 'passphrase' }
	);
}
