import { decodeQR } from 'qr/decode.js';
import { expect, it } from 'vitest';
import { qrOf } from './encode.ts';
import type { Pixels } from './pixels.ts';
import { readPixels } from './read-pixels.ts';
import { photographed } from './testing/photographed.ts';
import { pixelsOf } from './testing/pixels.ts';

const link = (length: number) =>
	'https://clinic.example/plan/#'.padEnd(length, 'eyJhbGciOiJFUzI1NiIsInppcCI6IkRFRiJ9.');

function code(text: string) {
	const made = qrOf(text);
	if (!made) throw new Error('The text fits no code.');
	return made;
}

/** Bytes that just fit versions 10, 14, 18 and 22. */
const lengths = [271, 458, 718, 1003];

it.each(lengths)('reads a code of %i bytes as it was drawn', (length) => {
	expect(readPixels(pixelsOf(code(link(length))))).toBe(link(length));
});

it.each(lengths)(
	'reads it a little turned, blurred, tilted, noisy and unevenly lit',
	(length) => {
		const picture = photographed(code(link(length)), {
			side: 800,
			turn: 5,
			tilt: 0.1,
			blur: 1,
			noise: 8,
			shade: 0.4
		});
		expect(readPixels(picture)).toBe(link(length));
		// A busy machine needs long to draw it.
	},
	30_000
);

it('reads a blurred one that the library alone does not', () => {
	const picture = photographed(code(link(1003)), { side: 700, turn: 2, blur: 2, noise: 3 });
	expect(() => decodeQR(picture)).toThrow();
	expect(readPixels(picture)).toBe(link(1003));
});

it('reads a noisy one that the library alone does not', () => {
	const picture = photographed(code(link(271)), { side: 800, turn: 2, noise: 40 });
	expect(() => decodeQR(picture)).toThrow();
	expect(readPixels(picture)).toBe(link(271));
});

it.each([
	['white', () => 255],
	['black', () => 0],
	['striped', (at: number) => (at % 24 < 12 ? 0 : 255)],
	['random', (at: number) => (Math.imul(at, 2_654_435_761) >>> 24) & 255]
])('finds nothing in a %s picture', (_, value) => {
	const data = Uint8ClampedArray.from({ length: 300 * 200 * 4 }, (__, at) => value(at));
	const picture: Pixels = { data, width: 300, height: 200 };
	expect(readPixels(picture)).toBeNull();
});

it.each([1, 3, 8])('finds nothing in a picture of %i pixels', (side) => {
	const data = new Uint8ClampedArray(side * side * 4);
	expect(readPixels({ data, width: side, height: side })).toBeNull();
});

/** Two pictures beside each other on white paper. */
function beside(a: Pixels, b: Pixels): Pixels {
	const [width, height] = [a.width + b.width, Math.max(a.height, b.height)];
	const data = new Uint8ClampedArray(width * height * 4).fill(255);
	for (const [picture, left] of [[a, 0] as const, [b, a.width] as const]) {
		for (let y = 0; y < picture.height; y += 1) {
			const row = picture.data.subarray(y * picture.width * 4, (y + 1) * picture.width * 4);
			data.set(row, (y * width + left) * 4);
		}
	}
	return { data, width, height };
}

it.each(['WIFI:S:clinic;T:WPA;P:secret;;', 'https://clinic.example/'.padEnd(300, 'x')])(
	'reads both of two codes in one picture, one after the other',
	(other) => {
		const plan = link(458);
		const picture = beside(pixelsOf(code(other)), pixelsOf(code(plan)));
		const first = readPixels(picture) ?? '';
		const second = readPixels(picture, [first]) ?? '';
		expect([first, second].sort()).toEqual([other, plan].sort());
		expect(readPixels(picture, [first, second])).toBeNull();
	}
);
