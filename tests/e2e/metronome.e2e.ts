import { expect, test, type Page } from '@playwright/test';
import type { BeatSettings } from '../../src/lib/lab/shared/beat/loop.ts';
import type { Metronome } from '../../src/lib/lab/shared/beat/metronome.ts';
import { bundled } from '../bundle.js';

/** The beat as a browser renders it, heard by its samples: faster than listening, and exact. */
interface Rendering {
	readonly settings: BeatSettings;
	readonly seconds: number;
	readonly changes?: readonly { readonly at: number; readonly to: Partial<BeatSettings> }[];
}

const SAMPLE_RATE = 48_000;
const START = 0.1;
let script: string;

test.beforeAll(async () => {
	script = await bundled('beat', 'src/lib/lab/shared/beat/metronome.ts');
});

test.beforeEach(async ({ page }) => {
	await page.evaluate(`${script}; globalThis.beat = beat;`);
});

/** When each sound begins, in seconds, and how loud the loudest sample is. */
function heard(page: Page, rendering: Rendering) {
	return page.evaluate(
		async ({ settings, seconds, changes = [], sampleRate, start }) => {
			const { beat } = globalThis as unknown as { beat: { Metronome: typeof Metronome } };
			const context = new OfflineAudioContext(1, seconds * sampleRate, sampleRate);
			const metronome = new beat.Metronome(context, settings);
			metronome.start(start);
			for (const { at, to } of changes) metronome.change(to, at);
			const samples = (await context.startRendering()).getChannelData(0);
			const onsets: number[] = [];
			let [peak, quiet] = [0, Infinity];
			samples.forEach((sample, index) => {
				const loudness = Math.abs(sample);
				peak = Math.max(peak, loudness);
				if (loudness < 0.06) quiet++;
				// After 30 ms of quiet, a sound is a new one.
				else if (quiet > 0.03 * sampleRate) onsets.push(index / sampleRate);
				if (loudness >= 0.06) quiet = 0;
			});
			return { onsets, peak };
		},
		{ ...rendering, sampleRate: SAMPLE_RATE, start: START }
	);
}

for (const sound of ['click', 'wood', 'voice'] as const) {
	test(`the ${sound} keeps to its beat within 2 ms for a minute`, async ({ page }) => {
		for (const rate of [150, 163, 180]) {
			const settings = { rate, sound, accentEvery: 0 };
			const { onsets, peak } = await heard(page, { settings, seconds: 61 });
			const beats = onsets.filter((at) => at < START + 60.01);
			expect(beats, `beats in a minute at ${String(rate)}`).toHaveLength(rate + 1);
			beats.forEach((at, beat) => {
				expect(Math.abs(at - (START + (beat * 60) / rate))).toBeLessThan(0.002);
			});
			expect(peak, 'audible, and not overdriven').toBeGreaterThan(0.3);
			expect(peak).toBeLessThan(1);
		}
	});
}

test('a change of rate neither loses nor doubles a beat', async ({ page }) => {
	const { onsets } = await heard(page, {
		settings: { rate: 150, sound: 'click', accentEvery: 4 },
		seconds: 20,
		changes: [
			{ at: 5, to: { rate: 180 } },
			{ at: 10.3, to: { rate: 163 } },
			// A slider that is dragged: only its last value counts.
			{ at: 10.32, to: { rate: 170 } },
			{ at: 10.34, to: { rate: 200 } },
			{ at: 15, to: { sound: 'wood', rate: 140 } }
		]
	});
	const rates = onsets.slice(1).map((at, beat) => 60 / (at - (onsets[beat] ?? NaN)));
	const rounded = rates.map((rate) => Math.round(rate));
	expect(rounded.filter((rate, index) => rate !== rounded[index - 1])).toEqual([
		150, 180, 200, 140
	]);
});

test('accents stand out', async ({ page }) => {
	const settings = { rate: 180, sound: 'wood', accentEvery: 0 } as const;
	const plain = await heard(page, { settings, seconds: 3 });
	const accented = await heard(page, { settings: { ...settings, accentEvery: 2 }, seconds: 3 });
	expect(accented.peak).toBeGreaterThan(1.3 * plain.peak);
	expect(accented.onsets).toHaveLength(plain.onsets.length);
});
