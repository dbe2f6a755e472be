import fc from 'fast-check';
import { expect, test } from 'vitest';
import { cueSeconds, type CueName } from './cues.ts';
import { decodeFrames } from './decode.fixture.ts';
import { FRAME_SAMPLES, SAMPLE_RATE } from './flac.ts';
import { soundFiles, type Cue, type Sound } from './session-sound.ts';

const NAMES: readonly CueName[] = ['run', 'walk', 'half', 'last-minute', 'done'];

async function samplesOf(sound: Sound): Promise<Int16Array> {
	const { mp4 } = soundFiles(sound);
	const bytes = new Uint8Array(await mp4.arrayBuffer());
	const { places, sizes } = tableOf(bytes);
	const first = places[0] ?? 0;
	// Each place of the table is where the frame before it ends, up to the end of the file.
	places.forEach((place, index) =>
		expect(place + (sizes[index] ?? 0)).toBe(places[index + 1] ?? bytes.length)
	);
	return decodeFrames(bytes.subarray(first));
}

/** Where an MP4 says its frames are. */
function tableOf(bytes: Uint8Array) {
	const view = new DataView(bytes.buffer);
	const after = (name: string) => {
		const text = new TextEncoder().encode(name);
		return (
			bytes.findIndex((_, at) => text.every((letter, index) => bytes[at + index] === letter)) + 4
		);
	};
	const [stco, stsz] = [after('stco'), after('stsz')];
	const count = view.getUint32(stco + 4);
	expect(view.getUint32(stsz + 8)).toBe(count);
	const list = (from: number) =>
		Array.from({ length: count }, (_, index) => view.getUint32(from + 4 * index));
	return { places: list(stco + 8), sizes: list(stsz + 12) };
}

/** When sound begins after at least a quarter of a second without any, in seconds. */
function onsets(samples: Int16Array): number[] {
	const found: number[] = [];
	let silent = Infinity;
	samples.forEach((sample, at) => {
		if (Math.abs(sample) < 200) silent += 1;
		else {
			if (silent > SAMPLE_RATE / 4) found.push(at / SAMPLE_RATE);
			silent = 0;
		}
	});
	return found;
}

const session = fc
	.array(fc.record({ gap: fc.integer({ min: 6, max: 400 }), name: fc.constantFrom(...NAMES) }), {
		minLength: 1,
		maxLength: 60
	})
	.map((steps) => {
		let at = 0;
		const cues = steps.map(({ gap, name }): Cue => {
			at += gap / 2;
			return { at, name };
		});
		return { cues, seconds: Math.min(3600, at) + 4 };
	});

test('every cue of any session sounds at its second', async () => {
	await fc.assert(
		fc.asyncProperty(session, async ({ cues, seconds }) => {
			const samples = await samplesOf({ seconds, cues, beats: [] });
			expect(samples).toHaveLength(seconds * SAMPLE_RATE);
			const heard = onsets(samples);
			for (const { at } of cues.filter((cue) => cue.at < seconds))
				expect(heard.some((time) => Math.abs(time - at) < 0.01)).toBe(true);
			// Nothing sounds where no cue is; notes of one cue may lie a quarter of a second apart.
			for (const time of heard)
				expect(cues.some(({ at, name }) => time >= at && time < at + cueSeconds(name))).toBe(true);
		}),
		{ numRuns: 15 }
	);
});

test('no two cues sound alike', async () => {
	const cues = NAMES.map((name, index) => ({ at: 3 * index, name }));
	const samples = await samplesOf({ seconds: 15, cues, beats: [] });
	const heard = NAMES.map((_, index) =>
		samples.subarray(3 * index * SAMPLE_RATE, (3 * index + 3) * SAMPLE_RATE)
	);
	const texts = new Set(heard.map((one) => one.join()));
	expect(texts.size).toBe(NAMES.length);
});

test.each([100, 163, 240])(
	'a beat of %i a minute keeps its time through a long run',
	async (rate) => {
		const samples = await samplesOf({
			seconds: 190,
			cues: [],
			beats: [{ from: 5, to: 185, rate }]
		});
		const beats = onsetsOfTicks(samples);
		expect(beats).toHaveLength(3 * rate);
		beats.forEach((time, index) => expect(time).toBeCloseTo(5 + (60 * index) / rate, 3));
	}
);

/** Ticks are 30 ms long, and at least 250 ms apart. */
function onsetsOfTicks(samples: Int16Array): number[] {
	const found: number[] = [];
	samples.forEach((sample, at) => {
		if (sample !== 0 && at / SAMPLE_RATE - (found.at(-1) ?? -1) > 0.1)
			found.push((at - 1) / SAMPLE_RATE);
	});
	return found;
}

test('a cue is heard alone, and the beat carries on in time behind it', async () => {
	const beats = [{ from: 10, to: 40, rate: 180 }];
	const alone = await samplesOf({ seconds: 40, cues: [], beats });
	const both = await samplesOf({ seconds: 40, cues: [{ at: 10, name: 'run' }], beats });
	const behind = (10 + cueSeconds('run')) * SAMPLE_RATE;
	expect(both.subarray(behind)).toEqual(alone.subarray(behind));
	expect(behind % FRAME_SAMPLES).toBe(0);
});

test('an hour is small', () => {
	const cues = Array.from({ length: 60 }, (_, at): Cue => ({
		at: 60 * at,
		name: at % 2 ? 'run' : 'walk'
	}));
	const { mp4, flac } = soundFiles({ seconds: 3602, cues, beats: [] });
	expect(mp4.size).toBeLessThan(1_000_000);
	expect(flac.size).toBeLessThan(mp4.size);
});
