import type { AnimationItem, LottiePlayer } from 'lottie-web';
import { changeMotion, moveByNumbers } from './by-numbers.ts';
import { FRAMES, type LottieDocument } from '../figure/lottie-format.ts';

/**
 * Plays one figure in an element. Time is not kept here: who owns it says which phase to show, so that
 * several figures and a sound can keep in step.
 */
export class FigurePlayer {
	readonly #host: Element;
	readonly #lottie: LottiePlayer;
	#item: AnimationItem | null = null;
	#sheet: HTMLElement | null = null;
	/** Of the document that is drawn. */
	#form = '';
	#phase = 0;
	#waiting: (() => LottieDocument) | null = null;
	#frame = 0;
	/** The part of the drawing that is shown, in its units: "x y width height". */
	viewBox = '';

	constructor(host: Element, lottie: LottiePlayer) {
		this.#host = host;
		this.#lottie = lottie;
	}

	/**
	 * Draws another document at the phase that is shown. Of many calls within one frame of the screen,
	 * only the last is made and drawn.
	 */
	show(make: () => LottieDocument): void {
		this.#waiting = make;
		if (!this.#item) this.#draw();
		else this.#frame ||= requestAnimationFrame(() => this.#draw());
	}

	#draw(): void {
		this.#frame = 0;
		const make = this.#waiting;
		if (!make) return;
		this.#waiting = null;
		const next = make();
		if (this.#item && next.nm === this.#form && changeMotion(this.#item, next)) {
			this.#crop();
			return;
		}
		this.#form = next.nm;
		const before = { item: this.#item, sheet: this.#sheet };
		// Its own element for each: the player empties the one it drew in when it lets go of a drawing.
		const sheet = document.createElement('div');
		sheet.className = 'sheet-of-figure';
		this.#host.append(sheet);
		this.#sheet = sheet;
		this.#item = this.#lottie.loadAnimation({
			container: sheet,
			renderer: 'svg',
			autoplay: false,
			loop: false,
			animationData: next,
			rendererSettings: { preserveAspectRatio: 'xMidYMax meet', focusable: false }
		});
		this.#item.goToAndStop(this.#phase * FRAMES, true);
		moveByNumbers(this.#item);
		this.#crop();
		// After the new drawing stands: no frame is empty. Taken apart once the new one is on the screen.
		before.sheet?.remove();
		if (before.item) setTimeout(() => before.item?.destroy());
	}

	#crop(): void {
		if (this.viewBox) this.#sheet?.firstElementChild?.setAttribute('viewBox', this.viewBox);
	}

	/** Shows a phase, 0 to 1. */
	at(phase: number): void {
		this.#phase = phase;
		this.#item?.goToAndStop(phase * FRAMES, true);
	}

	/** Takes the figure away and lets go of its memory. */
	destroy(): void {
		cancelAnimationFrame(this.#frame);
		this.#waiting = null;
		this.#item?.destroy();
		this.#item = null;
		this.#sheet?.remove();
		this.#sheet = null;
	}
}

let fetched: Promise<LottiePlayer> | null = null;

/** The player: 47 kB of its own, fetched when the first figure comes near the screen. */
export function fetchLottie(): Promise<LottiePlayer> {
	fetched ??= import('lottie-web/build/player/lottie_light').then((module) => module.default);
	fetched.catch(() => (fetched = null));
	return fetched;
}
