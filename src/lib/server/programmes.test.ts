import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import * as v from 'valibot';
import { parse } from 'yaml';
import { Programmes, type Programme } from '#lib/programme/schema.ts';
import { sessionTotals } from '#lib/programme/session.ts';
import { after, changed } from './changed-course.fixture.ts';

const FILE = 'programmes.yaml';
const ROUND = '{ times: 3, walk: 2, run: 3 }';

test('a sound programme passes, and the course has it', async () => {
	const { source, errors } = await changed(FILE, ROUND, '{ walk: 6, run: 9 }');
	expect(errors).toEqual([]);
	expect(source?.programmes.map(({ id, stages }) => [id, stages.length])).toEqual([
		['a-programme', 2]
	]);
	expect(source?.programmes[0]?.stages[0]?.rounds).toEqual([{ times: 1, walk: 6, run: 9 }]);
});

/** What is said of the programmes themselves, not of the ids that a change takes away. */
const notOfIds = (said: string) => !said.startsWith('released-ids.yaml');

describe('a programme is refused, with line and reason', () => {
	// prettier-ignore
	const cases: readonly (readonly [what: string, from: string, to: string, line: number, said: RegExp])[] = [
		['a sum that is wrong', 'total: 15', 'total: 16', 15, /^"a-programme": the rounds of "one" are 15 minutes in all, and total says 16$/],
		['a large step that nobody names', 'walk: 1, run: 4 }]\n      total: 15', 'walk: 1, run: 7 }]\n      total: 24', 16, /^"a-programme": "two" is a large step: running goes from 9 to 21 minutes, the longest run from 3 to 7$/],
		['a step that is called large and is not', 'title: Run more', 'title: Run more\n      jump: This is a lot more.', 18, /"two" is no large step/],
		['a week without room for its rest days', 'rest_days: 1', 'rest_days: 3', 20, /3 sessions do not fit in a week with rest_days: 3/],
		['minutes that are no halves', ROUND, '{ times: 3, walk: 2.3, run: 3 }', 14, /the field "0.stages.0.rounds.0.walk" cannot be 2.3/],
		['seconds in place of minutes', ROUND, '{ times: 3, walk: 120, run: 3 }', 14, /the field "0.stages.0.rounds.0.walk" cannot be 120/],
		['a unit written into the number', ROUND, '{ times: 3, walk: 2 min, run: 3 }', 14, /the field "0.stages.0.rounds.0.walk" cannot be "2 min"/],
		['a round of nothing', ROUND, '{ times: 3 }', 14, /the field "0.stages.0.rounds.0"/],
		['a measure that is none', 'measure: minutes', 'measure: miles', 3, /the field "0.measure" cannot be "miles"/],
		['too many times', 'times: 3, walk: 2', 'times: 31, walk: 2', 14, /the field "0.stages.0.rounds.0.times" cannot be 31/],
		['pain over 10', 'during: 2', 'during: 11', 23, /the field "0.pain.during" cannot be 11/],
		['no word on whom it is not for', '  not_for: [You may not run.]\n', '', 1, /the field "0.not_for" is missing/],
		['no rule for going back', ', go_back: Go back if it is worse.', '', 25, /the field "0.rules.go_back" is missing/],
		['a rule that computes', 'stay: Stay if it is sore.', 'stay: Stay if it is sore., up_if: "pain < 2"', 25, /the field "0.rules.up_if" is not known here/],
		['no source', 'sources: [study-2020]', 'sources: []', 7, /the field "0.sources" has a length of 0/],
		['a source that is not there', 'sources: [study-2020]', 'sources: [study-1999]', 7, /the source "study-1999" is not in references.yaml/],
		['words that YAML drops', 'title: Walk and run', 'title: Walk #2 and run', 2, /"#2 and run" is read as a comment/],
		['mark-up', 'title: Walk and run', 'title: "**Walk** and run"', 2, /would show as it is/],
		['a telephone number', 'swelling: Rest if your knee swells.', 'swelling: Ring 13 11 14.', 24, /the telephone number 13 11 14/],
		['a placeholder that is none', 'swelling: Rest if your knee swells.', 'swelling: "Ring {nurses}."', 24, /\{nurses\} is not a known placeholder/],
		['hard words', 'You may run.', '"Physiological musculoskeletal rehabilitation necessitates individualised multidisciplinary consideration, notwithstanding contraindications, comorbidities, psychosocial determinants, deconditioning, hypermobility, polypharmacy, immunosuppression, osteoporosis."', 1, /the programme "a-programme" reads at grade/],
		['a rule too long for a plan', 'stay: Stay if it is sore.', `stay: ${'Stay if it is sore. '.repeat(13)}`, 25, /a plan cannot carry it: must have 1 to 240/],
		['two stages with one id', 'id: two', 'id: one', 16, /this list has "one" twice/],
	];

	test.each(cases)('%s', async (_, from, to, line, said) => {
		const [first, ...more] = (await after(FILE, from, to)).filter(notOfIds);
		expect(first?.split(' ')[0]).toBe(`${FILE}:${String(line)}`);
		expect(first?.slice(first.indexOf(' ') + 1)).toMatch(said);
		expect(more).toEqual([]);
	});

	test('a session that is far too long', async () => {
		const said = await after(
			FILE,
			'times: 3, walk: 2, run: 3 }]\n      total: 15',
			'times: 30, walk: 2, run: 3 }]\n      total: 150'
		);
		expect(said).toEqual([`${FILE}:14 "a-programme": the rounds of "one" are 150 minutes in all`]);
	});

	test('minutes in a programme by distance, each of them', async () => {
		const said = await after(FILE, 'measure: minutes', 'measure: metres');
		expect(said).toEqual(
			[
				[14, 'stages.0.rounds.0.walk', 2],
				[14, 'stages.0.rounds.0.run', 3],
				[18, 'stages.1.rounds.0.walk', 1],
				[18, 'stages.1.rounds.0.run', 4]
			].map(([line, path, amount]) => `${FILE}:${line} the field "0.${path}" cannot be ${amount}`)
		);
	});

	test('no running at all', async () => {
		const whole = readFileSync(`tests/fixtures/course/${FILE}`, 'utf8');
		const walks = whole
			.replaceAll(/, run: \d/g, '')
			.replace('total: 15', 'total: 6')
			.replace('total: 15', 'total: 3');
		expect(await after(FILE, whole, walks)).toEqual([
			`${FILE}:11 "a-programme": no stage has any running`
		]);
	});

	test('two programmes with one id', async () => {
		const whole = readFileSync(`tests/fixtures/course/${FILE}`, 'utf8');
		const said = await after(FILE, whole, whole + whole);
		expect(said).toEqual([
			expect.stringMatching(/^programmes\.yaml:26 two programmes are called "a-programme"/)
		]);
	});

	test('a distance at which a session by distance ends', async () => {
		const whole = readFileSync(`tests/fixtures/course/${FILE}`, 'utf8');
		const metres = whole
			.replace('measure: minutes', 'measure: metres')
			.replaceAll(/(walk|run): (\d)/g, '$1: $200')
			.replaceAll('total: 15', 'total: 1500')
			.replace('title: Walk most', 'title: Walk most\n      no_further_than: 1600');
		expect(await after(FILE, whole, metres)).toEqual([
			`${FILE}:14 "a-programme": "one" is a distance already`
		]);
	});
});

test('the example that shows a clinic how to write its own passes', async () => {
	const readme = readFileSync('lessons/README.md', 'utf8');
	const example = /```yaml\n(- id: our-clinic-minutes\n[^`]+)```/.exec(readme)?.[1] ?? '';
	const whole = readFileSync(`tests/fixtures/course/${FILE}`, 'utf8');
	const { source, errors } = await changed(
		FILE,
		whole,
		example.replace('our-clinic-list', 'study-2020')
	);
	expect(errors.filter(notOfIds)).toEqual([]);
	expect(source?.programmes.map(({ id }) => id)).toEqual(['our-clinic-minutes']);
});

describe('the programmes of the course', () => {
	const programmes = v.parse(Programmes, parse(readFileSync('lessons/programmes.yaml', 'utf8')));
	const named = (id: string): Programme => {
		const found = programmes.find((one) => one.id === id);
		if (!found) throw new Error(`no programme ${id}`);
		return found;
	};

	test('are drafts until a clinician signs', () => {
		expect(programmes.filter(({ reviewed }) => reviewed)).toEqual([]);
	});

	test('mark the one for beginners as not for rehab, and tell those who are hurt', () => {
		expect(programmes.flatMap(({ id, rehab }) => (rehab ? [] : [id]))).toEqual([
			'beginner-minutes'
		]);
		expect(named('beginner-minutes').not_for.join(' ')).toMatch(/injury or an operation/);
	});

	test('stay within the distances of the trial on knee pain', () => {
		const programme = named('knee-pain-minutes');
		const furthest = [1600, 2400, 2400, 3200, 3200, 3200];
		expect(
			programme.stages.map((stage) => 'no_further_than' in stage && stage.no_further_than)
		).toEqual(furthest);
		for (const stage of programme.stages) {
			const { walk, run } = sessionTotals(programme, stage);
			expect(walk * 80 + run * 120).toBeLessThanOrEqual(stage.no_further_than ?? 0);
		}
	});

	test('add up to the two miles of the list after ACL surgery', () => {
		const programme = named('acl-surgery-distance');
		const totals = programme.stages.map((stage) => sessionTotals(programme, stage));
		expect(totals.map(({ all }) => all)).toEqual([3200, 3200, 3200, 3200, 3200, 4000, 4800]);
		expect(totals.map(({ run }) => run)).toEqual([1600, 2080, 2400, 2560, 3200, 4000, 4800]);
	});
});
