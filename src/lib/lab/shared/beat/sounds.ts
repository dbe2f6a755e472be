import { syllable } from './syllable.ts';

/**
 * `click` is a short tone, `wood` sounds like a block of wood, `voice` says "tah" and "too" in turn.
 *
 * The voice is made here, since a browser's own speech can't be set to the audio clock. It counts no
 * numbers: "one" starts softly and "two" hard, and the ear would hear an uneven beat. Both of its
 * syllables start alike.
 */
export type SoundName = 'click' | 'wood' | 'voice';

/** Shorter than a beat at 240 a minute, so that no sound reaches into the next beat. In seconds. */
export const LONGEST = 0.24;

/** Which of the two feet, and whether this beat stands out. */
export interface Stroke {
	readonly foot: 0 | 1;
	readonly accent: boolean;
}

const LOUDNESS = { plain: 0.6, accent: 0.9 };

/** One sound as samples from -1 to 1, loudest at 0.6, or 0.9 with an accent. */
export function soundOf(name: SoundName, stroke: Stroke, sampleRate: number): Float32Array {
	return asLoudAs(stroke.accent ? LOUDNESS.accent : LOUDNESS.plain, made(name, stroke, sampleRate));
}

function made(name: SoundName, { foot, accent }: Stroke, sampleRate: number): Float32Array {
	switch (name) {
		case 'click':
			return ring(sampleRate, [{ hertz: accent ? 1760 : 1320, decay: 0.012, part: 1 }]);
		case 'wood':
			// The parts of a struck bar stand about 1 to 2.76.
			return ring(sampleRate, [
				{ hertz: accent ? 820 : 640, decay: 0.03, part: 1 },
				{ hertz: accent ? 2263 : 1766, decay: 0.012, part: 0.6 }
			]);
		case 'voice':
			return syllable({ vowel: foot === 0 ? 'ah' : 'oo', high: accent }, sampleRate);
	}
}

interface Partial {
	readonly hertz: number;
	/** Until it is down to a third, in seconds. */
	readonly decay: number;
	readonly part: number;
}

/** Something struck: tones that start at once and die away, to a thousandth by the end. */
function ring(sampleRate: number, partials: readonly Partial[]): Float32Array {
	const seconds = 7 * Math.max(...partials.map(({ decay }) => decay));
	return Float32Array.from({ length: Math.round(seconds * sampleRate) }, (_, index) => {
		const at = index / sampleRate;
		// A start within a third of a millisecond is sharp, yet has no crack.
		const attack = Math.min(1, at / 0.0003);
		return partials.reduce(
			(sum, { hertz, decay, part }) =>
				sum + part * attack * Math.exp(-at / decay) * Math.sin(2 * Math.PI * hertz * at),
			0
		);
	});
}

function asLoudAs(loudness: number, samples: Float32Array): Float32Array {
	const peak = samples.reduce((most, sample) => Math.max(most, Math.abs(sample)), 0);
	return samples.map((sample) => (sample * loudness) / peak);
}
