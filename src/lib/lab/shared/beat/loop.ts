import { boundedRate, loopPlan } from './beats.ts';
import { soundOf, type SoundName } from './sounds.ts';

/** What the beat is to sound like. */
export interface BeatSettings {
	/** Beats per minute; bounded to 30..240. */
	readonly rate: number;
	readonly sound: SoundName;
	/** Every how many beats one stands out; 0 for none. */
	readonly accentEvery: number;
}

export interface BeatLoop {
	/** Samples from -1 to 1 at the sample rate that was asked for; the first beat is at the start. */
	readonly samples: Float32Array<ArrayBuffer>;
	readonly beats: number;
	/** From beat to beat in seconds: exact for this loop. */
	readonly interval: number;
}

/**
 * Whole beats that can be looped for ever. `firstBeat` says which beat comes first: accents and feet go
 * on from it when the rate changes.
 */
export function beatLoop(settings: BeatSettings, firstBeat: number, sampleRate: number): BeatLoop {
	const accentEvery = Math.max(0, Math.floor(settings.accentEvery));
	const period = accentEvery === 0 ? 2 : accentEvery * (accentEvery % 2 === 0 ? 1 : 2);
	const plan = loopPlan(boundedRate(settings.rate), period, sampleRate);
	const samples = new Float32Array(plan.samples);
	const stroke = (beat: number) => ({
		foot: beat % 2 === 0 ? (0 as const) : (1 as const),
		accent: accentEvery > 0 && beat % accentEvery === 0
	});
	// Each stroke is made once: a loop has few kinds of them and many beats.
	const sounds = Array.from({ length: period }, (_, beat) =>
		soundOf(settings.sound, stroke(beat), sampleRate)
	);
	for (let beat = 0; beat < plan.beats; beat++) {
		const sound = sounds[(firstBeat + beat) % period];
		if (sound) samples.set(sound, Math.round((beat * plan.samples) / plan.beats));
	}
	return { samples, beats: plan.beats, interval: plan.samples / plan.beats / sampleRate };
}
