import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import * as v from 'valibot';
import { parse } from 'yaml';
import { LabsSource } from '../schema.ts';
import { pointsInWords } from './points.ts';
import type { PainLight } from './schema.ts';

const source: unknown = parse(readFileSync('lessons/05-build-up/labs.yaml', 'utf8'));
const light = v.parse(LabsSource, source).find((lab): lab is PainLight => lab.lab === 'pain-light');

test.each([
	[2, 5, ['0 to 2', '3 to 5', 'over 5']],
	[3, 6, ['0 to 3', '4 to 6', 'over 6']]
])('the table says the bands that the lab goes by: %i and %i', (green, amber, said) => {
	if (!light) throw new Error('the course has no pain light any more: change this test');
	const points = pointsInWords({ ...light, bands: { green_up_to: green, amber_up_to: amber } });
	expect(Object.values(points)).toEqual(said.map((one) => expect.stringContaining(one)));
});
