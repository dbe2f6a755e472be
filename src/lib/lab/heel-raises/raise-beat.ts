import type { BeatPlayer } from '../shared/beat/beat-player.ts';
import { beatOf, strideOf, type Beat, type Tempo } from '../shared/beat/beats.ts';
import { BEATS_PER_MINUTE, cueAt } from './raises.ts';

/** From one beat to the next, in seconds. */
const INTERVAL = 60 / BEATS_PER_MINUTE;

/**
 * The beat of one count. It continues without sound, by the page's own clock; where it is heard, the
 * audio clock leads, so that what one sees is what one hears.
 */
export class RaiseBeat {
	readonly #player: Pick<BeatPlayer, 'start' | 'stop' | 'beatAt'>;
	readonly #now: () => number;
	#silent: Tempo;

	/** Begins at once, in silence. `now` gives milliseconds, as performance.now. */
	constructor(
		player: Pick<BeatPlayer, 'start' | 'stop' | 'beatAt'>,
		now = () => performance.now()
	) {
		this.#player = player;
		this.#now = now;
		this.#silent = { startsAt: now() / 1000, firstBeat: 0, interval: INTERVAL };
	}

	/**
	 * Lets the beat be heard, from a way up on. To be called in the handler of a tap or a key, before
	 * any await. Resolves to false where there is no sound; never rejects.
	 */
	hear(): Promise<boolean> {
		return this.#player.start({ rate: BEATS_PER_MINUTE, sound: 'wood', accentEvery: 2 });
	}

	/** Continues in silence from where it is. */
	hush(): void {
		const { index, phase } = this.#beat();
		const startsAt = this.#now() / 1000 - phase * INTERVAL;
		this.#silent = { startsAt, firstBeat: index, interval: INTERVAL };
		this.#player.stop();
	}

	/** How high the heel should be: 0 on the ground, 1 all the way up. */
	height(): number {
		return (1 - Math.cos(2 * Math.PI * strideOf(this.#beat()))) / 2;
	}

	/** Where this beat leads: 1 up, 0 down. */
	aim(): 0 | 1 {
		return cueAt(this.#beat().index) === 'up' ? 1 : 0;
	}

	#beat(): Beat {
		const now = this.#now();
		return this.#player.beatAt(now) ?? beatOf([this.#silent], now / 1000) ?? { index: 0, phase: 0 };
	}
}
