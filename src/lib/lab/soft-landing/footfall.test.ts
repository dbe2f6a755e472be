import { describe, expect, it } from 'vitest';
import { FOOTFALLS, samplesOf, type Landing } from './footfall.ts';

const RATE = 44_100;
const heard = (landing: Landing) => samplesOf(FOOTFALLS[landing], RATE);
const loudest = (samples: Float32Array) => Math.max(...samples.map(Math.abs));
const whenLoudest = (samples: Float32Array) => {
	const most = loudest(samples);
	return samples.findIndex((sample) => Math.abs(sample) === most) / RATE;
};
/** How much of the sound is high: the changes from sample to sample against the samples. */
const brightness = (samples: Float32Array) => {
	const sum = (values: Float32Array) => values.reduce((all, value) => all + value * value, 0);
	const changes = samples.map((sample, index) => sample - (samples[index - 1] ?? 0));
	return sum(changes) / sum(samples);
};

describe('the sound of a landing', () => {
	it('is much louder for loud feet', () => {
		expect(loudest(heard('loud'))).toBeGreaterThan(3 * loudest(heard('soft')));
	});

	it('comes at once for loud feet and swells for soft ones', () => {
		expect(whenLoudest(heard('loud'))).toBeLessThan(whenLoudest(heard('soft')));
	});

	it('is brighter for loud feet', () => {
		expect(brightness(heard('loud'))).toBeGreaterThan(2 * brightness(heard('soft')));
	});

	it('never cracks, begins silent and ends silent', () => {
		for (const landing of ['loud', 'soft'] as const) {
			for (const rate of [8000, RATE, 96_000]) {
				const samples = samplesOf(FOOTFALLS[landing], rate);
				expect(loudest(samples)).toBeLessThanOrEqual(0.81);
				expect(Math.abs(samples[0] ?? 1)).toBe(0);
				expect(Math.abs(samples.at(-1) ?? 1)).toBeLessThan(0.01);
			}
		}
	});
});
