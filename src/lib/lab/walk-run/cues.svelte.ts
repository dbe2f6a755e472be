import { setBeeps } from '../shared/beeps.ts';
import { hush, localVoice, say, thisSayDevice } from '#lib/sound/say.ts';
import { beepsOf } from './session-beeps.ts';
import { changesOf, type Kind, type Segment } from './session.ts';
import { CHANGE_WORDS } from './words.ts';

type Cue = 'off' | 'on' | 'none';

/** Beeps and a voice at each change. Both are off until asked, and 'none' where a device has none. */
export class Cues {
	#beeps = $state<Cue>('off');
	#voice = $state<Cue>('off');
	#context: AudioContext | undefined;
	#takeBack = () => {};

	get beeps(): Cue {
		return this.#beeps;
	}

	get voice(): Cue {
		return this.#voice;
	}

	/** To be called in a user's gesture. Sounds one beep, so that one hears what was asked for. */
	async askBeeps(on: boolean): Promise<void> {
		if (!on) {
			this.#beeps = 'off';
			this.clear();
			await this.#context?.suspend().catch(() => {});
			return;
		}
		try {
			this.#context ??= new AudioContext();
			await this.#context.resume();
			setBeeps(this.#context, beepsOf([{ at: 0, to: 'walk' }]), 0);
			this.#beeps = 'on';
		} catch {
			this.#beeps = 'none';
		}
	}

	/** To be called in a user's gesture: some phones let a voice speak later only after that. */
	askVoice(on: boolean): void {
		const device = thisSayDevice();
		if (!on) {
			this.#voice = 'off';
			hush(device);
			return;
		}
		this.#voice = say(CHANGE_WORDS.walk, device) ? 'on' : 'none';
		// A browser that has just started may load its voices late.
		if (this.#voice === 'none') this.#waitForVoices();
	}

	#waitForVoices(): void {
		if (typeof speechSynthesis === 'undefined') return;
		const come = () => {
			if (this.#voice === 'none' && localVoice(speechSynthesis.getVoices())) this.#voice = 'on';
		};
		speechSynthesis.addEventListener('voiceschanged', come, { once: true });
	}

	/** Sets the beeps that are still to come; again after a pause, and after the phone slept. */
	set(segments: readonly Segment[], elapsed: number): void {
		this.clear();
		if (this.#beeps !== 'on' || !this.#context) return;
		void this.#context.resume().catch(() => {});
		this.#takeBack = setBeeps(this.#context, beepsOf(changesOf(segments)), elapsed);
	}

	clear(): void {
		this.#takeBack();
		this.#takeBack = () => {};
	}

	tell(kind: Kind): void {
		if (this.#voice === 'on') say(CHANGE_WORDS[kind], thisSayDevice());
	}

	/** Ends all sound, when the page is left. */
	close(): void {
		this.clear();
		hush(thisSayDevice());
		void this.#context?.close().catch(() => {});
	}
}
