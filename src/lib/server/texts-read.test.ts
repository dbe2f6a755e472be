import { describe, expect, test } from 'vitest';
import { after, END, LESSON } from './changed-course.fixture.ts';

describe('figures and telephone numbers are found in', () => {
	test.each([
		['###', '### It was 9 of 200\n\nSo.', 38],
		['a block of code', '```\nIt was 9 of 200\n```', 38],
		['code in a line', 'It `was 9 of 200` then.', 38],
		['brackets', 'So [It was 9 of 200].', 38],
		['a drawing’s title', '<Drawing name="leg" title="It was 9 of 200" alt="A leg" />', 38],
		['a drawing’s words', '<Drawing name="leg" title="A leg" alt="It was 9 of 200" />', 38],
		['a table', '| a |\n| - |\n| It was 9 of 200 |', 40],
		['a quote', '> It was 9 of 200', 38]
	])('%s', async (what, text, line) => {
		const issues = await after(LESSON, END, text);
		expect(issues.filter((one) => !one.includes('would show'))).toEqual([
			`${LESSON}:${String(line)} the figure "9 of 200" has no source in its step`
		]);
		const call = await after(LESSON, END, text.replace('It was 9 of 200', 'Call 13 11 14'));
		if (what !== 'code in a line') {
			expect(call).toEqual([
				`${LESSON}:${String(line)} the telephone number 13 11 14 is written out`
			]);
		}
	});

	test.each([
		[LESSON, 'promise: say one thing', 'promise: say what 9 of 200 did', 4],
		[LESSON, '[One., Two., Three.]', '[It was 20 %., Two., Three.]', 7],
		['course.yaml', 'Find out.', '9 of 200 do.', 10],
		['glossary.yaml', 'What a part of you carries.', 'What 9 of 200 carry.', 1],
		['red-flags.yaml', 'Few aches are serious.', '9 of 200 aches are serious.', 1]
	])('%s: %s', async (file, from, to, line) => {
		expect(await after(file, from, to)).toEqual([
			expect.stringMatching(
				new RegExp(`^${file}:${String(line)} the figure ".*" has no source here`)
			)
		]);
	});

	test('a figure of a clinic’s place is refused, until the file names its sources', async () => {
		const place = 'places: [{ name: A, about: 9 of 200 run here, flat: true, even: true }]';
		expect(await after('clinic.yaml', 'places: []', place)).toEqual([
			'clinic.yaml:5 the figure "9 of 200" has no source here'
		]);
		expect(await after('clinic.yaml', 'places: []', `${place}\nsources: [study-2020]`)).toEqual([]);
		expect(await after('clinic.yaml', 'places: []', 'places: []\nsources: [study-1999]')).toEqual([
			'clinic.yaml:6 the source "study-1999" is not in references.yaml'
		]);
	});

	test('and what sums a lesson up may repeat what it cites', async () => {
		expect(await after(LESSON, 'promise: say one thing', 'promise: say what 7 of 200 did')).toEqual(
			[]
		);
	});

	test.each([
		['course.yaml', 'Find out.', 'Call 13 11 14.', 10],
		[
			'clinic.yaml',
			'places: []',
			'places: [{ name: A, about: Ask 02.9000.0000, flat: true, even: true }]',
			5
		],
		['red-flags.yaml', 'A tight chest]', 'Ring 131 114]', 6],
		['glossary.yaml', 'What a part of you carries.', 'Call 988.', 1]
	])('%s: %s', async (file, from, to, line) => {
		expect(await after(file, from, to)).toEqual([
			expect.stringMatching(new RegExp(`^${file}:${String(line)} the telephone number`))
		]);
	});
});
