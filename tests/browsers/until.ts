/** As long as someone waits who sees nothing happen. */
const PATIENCE = 30_000;

/**
 * Asks again and again until the answer is yes.
 * @throws with what was waited for, and the last error, once patience is gone
 */
export async function until(
	what: string | (() => Promise<string>),
	ask: () => Promise<boolean>,
	patience = PATIENCE
): Promise<void> {
	const end = Date.now() + patience;
	let last: unknown;
	while (Date.now() < end) {
		try {
			if (await ask()) return;
		} catch (error) {
			// A page that is just going away can't be asked.
			last = error;
		}
		await new Promise((resolve) => setTimeout(resolve, 40));
	}
	const words = typeof what === 'string' ? what : await what();
	throw new Error(`Waited in vain for ${words}`, { cause: last });
}
