import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { PLACES } from './places.ts';

const NAMES = Object.entries(PLACES);

/** The gold spots of a labelled drawing, each with the word of the same index. */
function spots(drawing: string): { name: string; x: number; y: number }[] {
	const file = `./${drawing[0]?.toUpperCase()}${drawing.slice(1)}.svelte`;
	const source = readFileSync(new URL(file, import.meta.url), 'utf8');
	const words = [...source.matchAll(/<text[^>]*>([^<]*)</g)].map(([, word]) => word);
	return [...source.matchAll(/<Spot x="([\d.]+)" y="([\d.]+)"/g)].map(([, x, y], i) => ({
		name: (words[i] ?? '').replace(' ', '-'),
		x: Number(x),
		y: Number(y)
	}));
}

test.each(NAMES)('%s: each place holds the spot that carries its name', (drawing, places) => {
	const found = spots(drawing);
	expect(found.map(({ name }) => name).toSorted()).toEqual(Object.keys(places).toSorted());
	for (const { name, x, y } of found) {
		const place = places[name] ?? { x: 0, y: 0, r: 0 };
		const away = Math.hypot(x - place.x * 4.8, y - place.y * 3.2);
		expect(away, name).toBeLessThanOrEqual(place.r * 4.8);
	}
});

test.each(NAMES)('%s: each place lies on the drawing', (_, places) => {
	for (const { x, y, r } of Object.values(places)) {
		expect(x - r).toBeGreaterThanOrEqual(0);
		expect(x + r).toBeLessThanOrEqual(100);
		expect(y * 3.2).toBeGreaterThanOrEqual(0);
		expect(y * 3.2).toBeLessThanOrEqual(320);
	}
});

test.each(NAMES)('%s: no place hides another’s middle', (_, places) => {
	const all = Object.entries(places);
	for (const [name, a] of all) {
		for (const [other, b] of all) {
			if (name === other) continue;
			const away = Math.hypot(a.x - b.x, ((a.y - b.y) * 2) / 3);
			expect(away, `${name} and ${other}`).toBeGreaterThan(Math.max(a.r, b.r));
		}
	}
});
