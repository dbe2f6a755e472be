/**
 * Runs in the page, and so uses nothing outside itself: pastes a text, and gives the milliseconds from the press
 * to the picture that shows what came of it.
 * @param {{ text: string; says: string }} what
 * @returns {Promise<number>}
 */
export async function timeReading({ text, says }) {
	const field = document.querySelector('main textarea');
	if (!(field instanceof HTMLTextAreaElement)) throw new Error('no field to paste into');
	const main = document.querySelector('main') ?? document.body;
	/** @param {string} words */
	const shows = (words) =>
		new Promise((resolve, reject) => {
			const seen = () => main.innerText.includes(words);
			const done = () => requestAnimationFrame(() => setTimeout(resolve, 0));
			if (seen()) return done();
			const watch = new MutationObserver(() => {
				if (!seen()) return;
				watch.disconnect();
				done();
			});
			setTimeout(() => reject(new Error(`It never says: ${words}`)), 10_000);
			watch.observe(main, { childList: true, characterData: true, subtree: true });
		});
	/** @param {string} value */
	const paste = (value) => {
		field.value = value;
		field.dispatchEvent(new Event('input', { bubbles: true }));
		field.form?.requestSubmit();
	};
	paste('');
	await shows('Paste the link first.');
	const start = performance.now();
	paste(text);
	await shows(says);
	return performance.now() - start;
}
