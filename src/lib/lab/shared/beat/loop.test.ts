import { describe, expect, it } from 'vitest';
import { beatLoop } from './loop.ts';
import { LONGEST, soundOf, type SoundName } from './sounds.ts';

const RATE = 16_000;
const SOUNDS: readonly SoundName[] = ['click', 'wood', 'voice'];
const peak = (samples: Float32Array) => Math.max(...samples.map(Math.abs));
const plain = { foot: 0, accent: false } as const;

describe('sounds', () => {
	it.each(SOUNDS)('%s is loud at its very start, and over before the next beat', (name) => {
		for (const foot of [0, 1] as const) {
			for (const accent of [false, true]) {
				const samples = soundOf(name, { foot, accent }, RATE);
				expect(samples.length / RATE).toBeLessThan(LONGEST);
				expect(peak(samples)).toBeCloseTo(accent ? 0.9 : 0.6);
				expect(peak(samples.slice(0, RATE * 0.002))).toBeGreaterThan(0.1);
				expect(peak(samples.slice(-RATE * 0.002))).toBeLessThan(0.01);
			}
		}
	});

	it('voices each foot with its own vowel', () => {
		const [ah, oo] = [plain, { ...plain, foot: 1 } as const].map((stroke) =>
			soundOf('voice', stroke, RATE)
		);
		// The mouth is open for "ah" and nearly shut for "oo": 700 Hz pass, or 300.
		expect(strength(ah, 730)).toBeGreaterThan(strength(oo, 730));
		expect(strength(oo, 300)).toBeGreaterThan(strength(ah, 300));
	});
});

describe('a loop of beats', () => {
	const starts = (samples: Float32Array, beats: number) =>
		Array.from({ length: beats }, (_, beat) => {
			const at = Math.round((beat * samples.length) / beats);
			return peak(samples.slice(at, at + 300));
		});

	it('has each beat in its place and no more', () => {
		const { samples, beats, interval } = beatLoop(
			{ rate: 180, sound: 'click', accentEvery: 0 },
			0,
			RATE
		);
		expect(interval).toBeCloseTo(1 / 3, 8);
		for (const loudest of starts(samples, beats)) expect(loudest).toBeCloseTo(0.6);
		const before = Math.round(0.3 * RATE);
		expect(peak(samples.slice(before, before + 400))).toBe(0);
	});

	it('accents every third beat, from whichever it begins', () => {
		const { samples, beats } = beatLoop({ rate: 150, sound: 'wood', accentEvery: 3 }, 7, RATE);
		expect(beats % 6).toBe(0);
		const accents = starts(samples, beats).map((loudest) => loudest > 0.7);
		expect(accents).toEqual(accents.map((_, beat) => (beat + 7) % 3 === 0));
	});

	it('keeps to rates that can be played', () => {
		const rates = [1, 1000].map(
			(rate) => 60 / beatLoop({ rate, sound: 'click', accentEvery: 0 }, 0, RATE).interval
		);
		expect(rates[0]).toBeCloseTo(30);
		expect(rates[1]).toBeCloseTo(240);
	});
});

/** How strong a sound is around a frequency, as a share of all of it. */
function strength(samples: Float32Array | undefined, hertz: number): number {
	if (!samples) return NaN;
	let [total, near] = [0, 0];
	for (let at = 150; at < 3000; at += 20) {
		let [real, imaginary] = [0, 0];
		samples.forEach((sample, index) => {
			const angle = (2 * Math.PI * at * index) / RATE;
			real += sample * Math.cos(angle);
			imaginary += sample * Math.sin(angle);
		});
		const power = real ** 2 + imaginary ** 2;
		total += power;
		if (Math.abs(at - hertz) < 100) near += power;
	}
	return near / total;
}
