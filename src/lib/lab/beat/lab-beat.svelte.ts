import type { BeatPlayer } from '../shared/beat/beat-player.ts';
import type { Beat } from '../shared/beat/beats.ts';
import type { SoundName } from '../shared/beat/sounds.ts';

/** The beat of the lab: what is set, and whether it is heard. */
export class LabBeat {
	#playing = $state(false);
	#silent = $state(false);
	#sound = $state<SoundName>('click');
	/** Null until someone sets one: it begins at own steps a minute. */
	#set = $state<number | null>(null);
	readonly #player: BeatPlayer;
	readonly #own: () => number;

	constructor(player: BeatPlayer, own: () => number) {
		this.#player = player;
		this.#own = own;
	}

	get playing(): boolean {
		return this.#playing;
	}

	/** Whether it was asked for, and the browser gave no sound. */
	get silent(): boolean {
		return this.#silent;
	}

	get sound(): SoundName {
		return this.#sound;
	}

	/** Beats a minute. */
	get rate(): number {
		return this.#set ?? this.#own();
	}

	setRate(rate: number): void {
		this.#set = rate;
		this.#player.change({ rate });
	}

	setSound(sound: SoundName): void {
		this.#sound = sound;
		this.#player.change({ sound });
	}

	/** The beat that is heard now; null before the first and while it is silent. */
	now(): Beat | null {
		return this.#player.beatAt();
	}

	/** Steps by the beat so far, for figures that go with it. */
	steps(): number | null {
		const beat = this.now();
		return beat && beat.index + beat.phase;
	}

	/** To be called in the handler of a tap, before any await. */
	async toggle(): Promise<void> {
		if (this.#playing) {
			this.stop();
			return;
		}
		[this.#playing, this.#silent] = [true, false];
		const heard = await this.#player.start({ rate: this.rate, sound: this.sound, accentEvery: 0 });
		// Stopped while it was waking up: that is no refusal.
		if (heard || !this.#playing) return;
		[this.#playing, this.#silent] = [false, true];
	}

	stop(): void {
		this.#playing = false;
		this.#player.stop();
	}
}
