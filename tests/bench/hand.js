/** What `feel.js` runs in the page: each function uses nothing outside itself. */

/** Keeps how long each interaction took, in milliseconds to the next paint. */
export function watchInteractions() {
	const took = /** @type {number[]} */ ([]);
	Object.assign(globalThis, { took });
	new PerformanceObserver((list) => {
		for (const entry of list.getEntries()) {
			if ('interactionId' in entry && entry.interactionId) took.push(entry.duration);
		}
	}).observe(
		// TypeScript's list of what a browser takes is short of the threshold.
		/** @type {PerformanceObserverInit} */ (
			/** @type {unknown} */ ({ type: 'event', durationThreshold: 16, buffered: true })
		)
	);
}

/** The longest interaction since the last call; under 16 ms none is reported, and it is 16. */
export async function worstSince() {
	const { took } = /** @type {{ took: number[] }} */ (/** @type {unknown} */ (globalThis));
	await new Promise((resolve) => setTimeout(resolve, 700));
	return Math.max(16, ...took.splice(0));
}

/** Waits for a finger: milliseconds from its touch until another step is painted. */
export function nextStep() {
	const shown = () => document.querySelector('.step:not([hidden])')?.id;
	const before = shown();
	return new Promise((resolve) => {
		addEventListener('pointerdown', ({ timeStamp }) => {
			const look = () => {
				if (shown() === before) requestAnimationFrame(look);
				else requestAnimationFrame(() => setTimeout(() => resolve(performance.now() - timeStamp)));
			};
			requestAnimationFrame(look);
		});
	});
}

/** Continues to the next lesson: milliseconds until its heading is painted. */
export function nextHeading() {
	const link = [...document.querySelectorAll('a')].find((one) =>
		one.innerText.includes('Next lesson')
	);
	const before = location.pathname;
	return new Promise((resolve, reject) => {
		setTimeout(() => reject(new Error('There is no next lesson')), 10_000);
		let begun = 0;
		const look = () => {
			if (location.pathname !== before && document.querySelector('main h1')) {
				requestAnimationFrame(() => setTimeout(() => resolve(performance.now() - begun), 0));
			} else requestAnimationFrame(look);
		};
		setTimeout(() => {
			begun = performance.now();
			link?.dispatchEvent(new PointerEvent('pointerdown', { bubbles: true }));
			link?.click();
			look();
		}, 500);
	});
}
