import { beatFrom, beatOf, timeOfBeat, type Beat, type Tempo } from './beats.ts';
import { beatLoop, type BeatSettings } from './loop.ts';

/** A change this near is too late to be certain to be in time, in seconds. */
const LEAD = 0.06;

/** How fast it falls silent, in seconds: at once to the ear, and without a crack. */
const FADE = 0.015;

interface Playing {
	readonly tempo: Tempo;
	readonly source: AudioBufferSourceNode;
}

/**
 * A beat on the clock of an audio context: a loop of whole beats that the audio thread plays by itself.
 *
 * No timer runs. Timers of hidden pages tick once a second or once a minute, and a scheduler that wakes
 * up to look ahead falls silent with them; a loop keeps to the sample for hours. To change the rate or
 * the sound, the loop ends right where its next beat would be, and a new one begins there.
 */
export class Metronome {
	readonly #context: BaseAudioContext;
	readonly #volume: GainNode;
	#settings: BeatSettings;
	#playing: Playing[] = [];

	/** Sounds go to `output` or to the context's own. */
	constructor(
		context: BaseAudioContext,
		settings: BeatSettings,
		output: AudioNode = context.destination
	) {
		this.#context = context;
		this.#settings = settings;
		this.#volume = context.createGain();
		this.#volume.connect(output);
	}

	get settings(): BeatSettings {
		return this.#settings;
	}

	/** When its beats are, in the order of their start; empty when it is stopped. */
	get tempos(): readonly Tempo[] {
		return this.#playing.map(({ tempo }) => tempo);
	}

	/** Beats from `time` on, in seconds of the context's clock; soon if left out. Anew if it plays. */
	start(time = this.#context.currentTime + LEAD): void {
		this.#silence(this.#context.currentTime);
		this.#volume.gain.cancelScheduledValues(0);
		this.#volume.gain.setValueAtTime(1, this.#context.currentTime);
		this.#play(0, time);
	}

	/**
	 * Continues with other settings from the next beat that can still be changed (60 ms are needed), as
	 * of `time`. That beat is where it would have been; the one after it is the first at the new rate.
	 */
	change(settings: Partial<BeatSettings>, time = this.#context.currentTime): void {
		this.#settings = { ...this.#settings, ...settings };
		const from = time + LEAD;
		// Someone drags a slider: changes that have not begun yet make room for the newest.
		while (this.#playing.length > 1 && (this.#playing.at(-1)?.tempo.startsAt ?? 0) > from) {
			dropped(this.#playing.pop());
		}
		const last = this.#playing.at(-1);
		if (!last) return;
		const beat = beatFrom(last.tempo, from);
		const at = timeOfBeat(last.tempo, beat);
		if (at <= last.tempo.startsAt) {
			dropped(this.#playing.pop());
		} else {
			last.source.stop(this.#onSample(at));
		}
		this.#play(beat, at);
		this.#forget(time);
	}

	/** Falls silent within 15 ms. */
	stop(): void {
		const { currentTime } = this.#context;
		this.#volume.gain.setTargetAtTime(0, currentTime, FADE / 4);
		this.#silence(currentTime + FADE);
	}

	/** The beat at a time of the context's clock; null before the first and when stopped. */
	beatOf(time: number): Beat | null {
		return beatOf(this.tempos, time);
	}

	#play(firstBeat: number, at: number): void {
		const { sampleRate } = this.#context;
		const loop = beatLoop(this.#settings, firstBeat, sampleRate);
		const buffer = this.#context.createBuffer(1, loop.samples.length, sampleRate);
		buffer.copyToChannel(loop.samples, 0);
		const source = this.#context.createBufferSource();
		source.buffer = buffer;
		source.loop = true;
		source.connect(this.#volume);
		source.addEventListener('ended', () => source.disconnect(), { once: true });
		const startsAt = this.#onSample(at);
		source.start(startsAt);
		this.#playing.push({ tempo: { startsAt, firstBeat, interval: loop.interval }, source });
	}

	/** Between two samples a loop would be blurred, and two loops would meet with a crack. */
	#onSample(time: number): number {
		return Math.round(time * this.#context.sampleRate) / this.#context.sampleRate;
	}

	#silence(at: number): void {
		for (const { source } of this.#playing) source.stop(at);
		this.#playing = [];
	}

	/** Releases loops that have ended; the one before may still be heard, for sound comes late. */
	#forget(time: number): void {
		const on = this.#playing.findLastIndex(({ tempo }) => tempo.startsAt < time - 1);
		if (on > 0) this.#playing.splice(0, on);
	}
}

/** Takes away a loop that has not begun. */
function dropped(playing: Playing | undefined): void {
	playing?.source.stop();
	playing?.source.disconnect();
}
