import { expect, it } from 'vitest';
import { wavOf } from './wav.ts';

it('writes samples as a WAV that players know, as often as asked', async () => {
	const file = wavOf(Float32Array.of(0, 1, -1, 2), 8000, 3);
	expect(file.type).toBe('audio/wav');
	const view = new DataView(await file.arrayBuffer());
	const text = (at: number, length: number) =>
		String.fromCharCode(...new Uint8Array(view.buffer, at, length));
	expect([text(0, 4), text(8, 8), text(36, 4)]).toEqual(['RIFF', 'WAVEfmt ', 'data']);
	expect(view.byteLength).toBe(44 + 3 * 4 * 2);
	expect(view.getUint32(4, true)).toBe(view.byteLength - 8);
	expect(view.getUint32(24, true)).toBe(8000);
	expect(view.getUint32(40, true)).toBe(24);
	expect([0, 2, 4, 6, 8, 10].map((at) => view.getInt16(44 + at, true))).toEqual([
		0, 32767, -32767, 32767, 0, 32767
	]);
});
