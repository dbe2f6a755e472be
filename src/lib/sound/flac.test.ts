import fc from 'fast-check';
import { expect, test } from 'vitest';
import { crc16, crc8 } from './crc.ts';
import { decodeFrames } from './decode.fixture.ts';
import { bodyOf, flacFile, FRAME_SAMPLES, framesOf, SILENCE } from './flac.ts';

const frame = fc
	.record({
		loud: fc.integer({ min: 0, max: 16 }),
		noise: fc.array(fc.integer({ min: -1, max: 1 }), { minLength: 1, maxLength: 40 }),
		from: fc.integer({ min: 0, max: FRAME_SAMPLES })
	})
	.map(({ loud, noise, from }) =>
		Int16Array.from({ length: FRAME_SAMPLES }, (_, at) => {
			const step = noise[at % noise.length] ?? 0;
			return at < from ? 0 : Math.max(-32768, Math.min(32767, step * 2 ** loud - (at % 3)));
		})
	);

test('whatever is encoded is decoded again, sample by sample', () => {
	fc.assert(
		fc.property(fc.array(frame, { minLength: 1, maxLength: 4 }), (samples) => {
			const { bytes, sizes } = framesOf(samples.map(bodyOf));
			const decoded = decodeFrames(bytes);
			expect(sizes.reduce((sum, size) => sum + size, 0)).toBe(bytes.length);
			samples.forEach((one, index) =>
				expect(decoded.subarray(index * FRAME_SAMPLES, (index + 1) * FRAME_SAMPLES)).toEqual(one)
			);
		}),
		{ numRuns: 40 }
	);
});

test('frames keep their numbers over nine hours, and silence stays small', () => {
	const { bytes, sizes } = framesOf(Array<Uint8Array>(65_536).fill(SILENCE));
	const some = sizes.subarray(0, 2_100).reduce((sum, size) => sum + size, 0);
	expect(decodeFrames(bytes.subarray(0, some))).toHaveLength(2_100 * FRAME_SAMPLES);
	expect(Math.max(...sizes)).toBeLessThanOrEqual(16);
});

test('the checksums are those that the standard names', () => {
	const digits = new TextEncoder().encode('123456789');
	// The known values of CRC-8/SMBUS and CRC-16/UMTS.
	expect(crc8(digits, 0, 9)).toBe(0xf4);
	expect(crc16(digits, 0, 9)).toBe(0xfee8);
});

test('a file says how long it is, and each seek point is where a frame begins', async () => {
	const loud = bodyOf(Int16Array.from({ length: FRAME_SAMPLES }, (_, at) => (at % 50) * 400));
	const bodies = Array.from({ length: 130 }, (_, index) => (index % 7 === 0 ? loud : SILENCE));
	const view = new DataView(await flacFile(framesOf(bodies)).arrayBuffer());
	expect(view.getUint32(0)).toBe(0x664c6143);
	expect(view.getUint32(8 + 14)).toBe(130 * FRAME_SAMPLES);
	const seek = 8 + 34;
	expect(view.getUint8(seek)).toBe(0x83);
	const points = (view.getUint32(seek) & 0xffffff) / 18;
	expect(points).toBe(7);
	const start = seek + 4 + 18 * points;
	for (let index = 0; index < points; index++) {
		const at = seek + 4 + 18 * index;
		const frameAt = start + view.getUint32(at + 12);
		expect(view.getUint32(at + 4)).toBe(index * 20 * FRAME_SAMPLES);
		expect(view.getUint16(frameAt)).toBe(0xfff8);
	}
});
