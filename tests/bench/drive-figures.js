/**
 * What runs inside the page of the animation benchmark: each function is sent there as it is, so
 * none may use anything from outside itself.
 */

/** @typedef {typeof import('./figures.ts')} Figures */
/** @typedef {{ figures: Figures; motionOf: (index: number) => import('../../src/lib/animation/gait/motion.ts').Running }} Stage */

/** Puts the stage up: a place for figures, and a run that differs from call to call. */
export function setStage() {
	const stage = /** @type {Stage} */ (/** @type {unknown} */ (globalThis));
	stage.motionOf = (index) => ({
		kind: 'run',
		speed: 2.5 + (index % 7) * 0.2,
		cadence: 150 + ((index * 7) % 40),
		ahead: -0.04 + (index % 5) * 0.02
	});
	document.body.innerHTML = '<div id="figure"></div>';
	document.querySelector('#figure')?.setAttribute('class', 'figure');
}

/** Milliseconds of each of `count` documents, from a motion to what the player takes. @param {number} count */
export function buildTimes(count) {
	const { figures, motionOf } = /** @type {Stage} */ (/** @type {unknown} */ (globalThis));
	const times = [];
	for (let index = 0; index < count; index += 1) {
		const start = performance.now();
		const motion = motionOf(index);
		figures.documentOf(figures.gaitOf(motion), motion, figures.PEOPLE.maya, 'side');
		times.push(performance.now() - start);
	}
	return times;
}

/**
 * Milliseconds of work in the first picture after a slider moved: building, drawing, laying out.
 * @param {number} count
 */
export async function sliderTimes(count) {
	const { figures, motionOf } = /** @type {Stage} */ (/** @type {unknown} */ (globalThis));
	const host = /** @type {HTMLElement} */ (document.querySelector('#figure'));
	const player = new figures.FigurePlayer(host, await figures.fetchLottie());
	const show = (/** @type {number} */ index) =>
		player.show(() => {
			const motion = motionOf(index);
			return figures.documentOf(figures.gaitOf(motion), motion, figures.PEOPLE.maya, 'side');
		});
	show(0);
	player.at(0.3);
	/** @type {number[]} */
	const times = [];
	for (let index = 1; index <= count; index += 1) {
		await new Promise((done) => {
			let start = 0;
			requestAnimationFrame(() => (start = performance.now()));
			show(index);
			requestAnimationFrame(() => {
				host.getBoundingClientRect();
				times.push(performance.now() - start);
				setTimeout(done, 0);
			});
		});
	}
	player.destroy();
	return times;
}

/**
 * Plays one figure: milliseconds of script in each picture, and pictures in a second.
 * @param {number} seconds
 */
export async function playFor(seconds) {
	const { figures, motionOf } = /** @type {Stage} */ (/** @type {unknown} */ (globalThis));
	const host = /** @type {HTMLElement} */ (document.querySelector('#figure'));
	const player = new figures.FigurePlayer(host, await figures.fetchLottie());
	const motion = motionOf(1);
	const gait = figures.gaitOf(motion);
	player.show(() => figures.documentOf(gait, motion, figures.PEOPLE.maya, 'side'));
	/** @type {number[]} */
	const script = [];
	const begun = performance.now();
	await new Promise((done) => {
		const tick = (/** @type {number} */ now) => {
			const start = performance.now();
			player.at(((now - begun) / 1000 / gait.strideTime + 2) % 1);
			script.push(performance.now() - start);
			if (now - begun < seconds * 1000) requestAnimationFrame(tick);
			else done(null);
		};
		requestAnimationFrame(tick);
	});
	const passed = (performance.now() - begun) / 1000;
	const nodes = host.querySelectorAll('*').length;
	player.destroy();
	return { script, perSecond: script.length / passed, nodes };
}

/** Opens and closes figures, one after the other. @param {number} count */
export async function openAndClose(count) {
	const { figures, motionOf } = /** @type {Stage} */ (/** @type {unknown} */ (globalThis));
	const lottie = await figures.fetchLottie();
	const host = /** @type {HTMLElement} */ (document.querySelector('#figure'));
	for (let index = 0; index < count; index += 1) {
		const player = new figures.FigurePlayer(host, lottie);
		const motion = motionOf(index);
		player.show(() =>
			figures.documentOf(figures.gaitOf(motion), motion, figures.PEOPLE.tom, 'side')
		);
		player.at(0.2);
		await new Promise((done) => requestAnimationFrame(done));
		player.destroy();
	}
}
