import type { AnimationItem, LottiePlayer } from 'lottie-web';
import { FRAMES, type LottieDocument } from '../figure/lottie-format.ts';

/**
 * Plays one figure in an element; the only file that knows lottie-web, by its public interface alone.
 * It keeps no time: its owner says which phase to show, so that several figures and a sound can keep in
 * step.
 */
export class FigurePlayer {
	readonly #host: Element;
	readonly #lottie: LottiePlayer;
	#drawing: { readonly item: AnimationItem; readonly sheet: HTMLElement } | null = null;
	#phase = 0;
	#waiting: (() => void) | null = null;
	#frame = 0;

	constructor(host: Element, lottie: LottiePlayer) {
		this.#host = host;
		this.#lottie = lottie;
	}

	/**
	 * Draws another document at the phase that is shown. Of many calls within one frame of the screen,
	 * only the last is made and drawn.
	 *
	 * @param crop the part of the drawing to show, in its units: "x y width height"; all of it if left out
	 */
	show(make: () => LottieDocument, crop?: string): void {
		this.#waiting = () => this.#draw(make(), crop);
		if (!this.#drawing) this.#drawWaiting();
		else this.#frame ||= requestAnimationFrame(() => this.#drawWaiting());
	}

	#drawWaiting(): void {
		const draw = this.#waiting;
		this.#frame = 0;
		this.#waiting = null;
		draw?.();
	}

	#draw(animationData: LottieDocument, viewBoxSize?: string): void {
		const before = this.#drawing;
		// An element for each drawing: the player empties its element when a drawing is destroyed.
		const sheet = document.createElement('div');
		sheet.className = 'sheet-of-figure';
		this.#host.append(sheet);
		const item = this.#lottie.loadAnimation({
			container: sheet,
			renderer: 'svg',
			autoplay: false,
			loop: false,
			animationData,
			rendererSettings: {
				preserveAspectRatio: 'xMidYMax meet',
				focusable: false,
				...(viewBoxSize ? { viewBoxSize } : {})
			}
		});
		item.goToAndStop(this.#phase * FRAMES, true);
		this.#drawing = { item, sheet };
		// Once the new drawing is there, so that no frame is empty; destroyed after the next paint.
		before?.sheet.remove();
		if (before) setTimeout(() => before.item.destroy());
	}

	/** Shows a phase, 0 to 1. */
	at(phase: number): void {
		this.#phase = phase;
		this.#drawing?.item.goToAndStop(phase * FRAMES, true);
	}

	destroy(): void {
		cancelAnimationFrame(this.#frame);
		this.#waiting = null;
		this.#drawing?.item.destroy();
		this.#drawing?.sheet.remove();
		this.#drawing = null;
	}
}

let fetched: Promise<LottiePlayer> | null = null;

/** The library: 47 kB, fetched when the first figure comes near the screen. */
export function fetchLottie(): Promise<LottiePlayer> {
	fetched ??= import('lottie-web/build/player/esm/lottie_light.min.js').then(
		(module) => module.default
	);
	fetched.catch(() => (fetched = null));
	return fetched;
}
