/** How one foot sounds as it lands: synthetic, made to be easy to distinguish. */
export interface Footfall {
	/** Loudness of its loudest moment, 0 to 1. */
	readonly peak: number;
	/** s until it is at its loudest. */
	readonly attack: number;
	/** s in which it fades to about a third. */
	readonly decay: number;
	/** Hz above which the noise of the shoe is dulled. */
	readonly dull: number;
	/** Share of the low thud in it; the rest is the noise of the shoe. */
	readonly thud: number;
}

export type Landing = 'loud' | 'soft';

export const FOOTFALLS: Record<Landing, Footfall> = {
	loud: { peak: 0.8, attack: 0.002, decay: 0.035, dull: 2600, thud: 0.45 },
	soft: { peak: 0.2, attack: 0.03, decay: 0.06, dull: 500, thud: 0.3 }
};

const LASTS = 0.35; // s
const THUD = 72; // Hz

/**
 * One footfall as sound samples from -1 to 1; the same each time.
 *
 * @param rate samples a second
 */
export function samplesOf(footfall: Footfall, rate: number): Float32Array<ArrayBuffer> {
	const { peak, attack, decay, dull, thud } = footfall;
	const samples = new Float32Array(Math.round(LASTS * rate));
	const passed = 1 - Math.exp((-2 * Math.PI * dull) / rate);
	let seed = 1;
	let noise = 0;
	let loudest = 0;
	for (const index of samples.keys()) {
		const time = index / rate;
		// A small generator of noise (Park and Miller 1988), so that tests hear what patients hear.
		seed = (seed * 48271) % 2147483647;
		noise += ((seed / 2147483647) * 2 - 1 - noise) * passed;
		const swell = time < attack ? time / attack : Math.exp((attack - time) / decay);
		const low = Math.sin(2 * Math.PI * THUD * time);
		const sample = swell * (thud * low + (1 - thud) * noise);
		samples[index] = sample;
		loudest = Math.max(loudest, Math.abs(sample));
	}
	const scale = loudest === 0 ? 0 : peak / loudest;
	return samples.map((sample) => sample * scale);
}
