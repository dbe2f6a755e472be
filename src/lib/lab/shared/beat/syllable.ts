/**
 * Resonances of a vocal tract in hertz, after the averages that Peterson and Barney published in 1952
 * for men's vowels in "father" and "boot".
 */
const FORMANTS = { ah: [730, 1090, 2440], oo: [300, 870, 2240] } as const;
const WIDTHS = [80, 90, 140] as const;
const GAINS = [1, 0.6, 0.25] as const;

const SECONDS = 0.17;
const BURST_SECONDS = 0.012;

interface Syllable {
	readonly vowel: keyof typeof FORMANTS;
	/** Said a third higher. */
	readonly high: boolean;
}

/**
 * A "t" and a vowel, made as a throat makes it: pulses of the vocal folds, and a puff of noise before
 * them, through the resonances of the mouth.
 */
export function syllable({ vowel, high }: Syllable, sampleRate: number): Float32Array {
	const length = Math.round(SECONDS * sampleRate);
	const source = throat(length, high ? 165 : 130, sampleRate);
	const voiced = new Float32Array(length);
	FORMANTS[vowel].forEach((hertz, index) => {
		const resonance = resonated(source, hertz, WIDTHS[index] ?? 140, sampleRate);
		const gain = GAINS[index] ?? 0;
		resonance.forEach((sample, at) => (voiced[at] = (voiced[at] ?? 0) + gain * sample));
	});
	const noise = noiseFrom(1);
	return withSoftEnd(
		normal(voiced).map((sample, index) => {
			const at = index / sampleRate;
			return sample + 0.5 * noise() * Math.max(0, 1 - at / BURST_SECONDS);
		}),
		sampleRate
	);
}

/** Pulses of vocal folds, whose pitch falls a little as at the end of a word. */
function throat(length: number, hertz: number, sampleRate: number): Float32Array {
	let phase = 1;
	let airflow = 0;
	return Float32Array.from({ length }, (_, index) => {
		phase += (hertz * (1.08 - (0.2 * index) / length)) / sampleRate;
		const pulse = phase >= 1 ? 1 : 0;
		phase %= 1;
		// Folds close softly: each pulse is rounded off, which takes the buzz away.
		airflow += (pulse - airflow) * Math.min(1, 6000 / sampleRate);
		return airflow;
	});
}

/** A resonance of two poles. */
function resonated(source: Float32Array, hertz: number, width: number, sampleRate: number) {
	const radius = Math.exp((-Math.PI * width) / sampleRate);
	const turn = 2 * radius * Math.cos((2 * Math.PI * hertz) / sampleRate);
	let [last, secondLast] = [0, 0];
	return normal(
		source.map((sample) => {
			const next = sample + turn * last - radius * radius * secondLast;
			secondLast = last;
			last = next;
			return next;
		})
	);
}

function normal(samples: Float32Array): Float32Array {
	const peak = samples.reduce((most, sample) => Math.max(most, Math.abs(sample)), 1e-9);
	return samples.map((sample) => sample / peak);
}

/** Holds, then lets the sound out over its second half. */
function withSoftEnd(samples: Float32Array, sampleRate: number): Float32Array {
	const seconds = samples.length / sampleRate;
	return samples.map((sample, index) => {
		const left = 1 - index / sampleRate / seconds;
		return sample * Math.min(1, 2 * left) ** 2;
	});
}

/** The same noise every time, from -1 to 1 (a linear congruential generator). */
function noiseFrom(seed: number): () => number {
	let state = seed;
	return () => {
		state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
		return state / 2147483648 - 1;
	};
}
