import { expect, it } from 'vitest';
import type { HandedSession } from '#lib/assignment/handed-session.ts';
import { sessionRecords } from '#lib/assignment/session-records.ts';
import { session, stage } from '#lib/assignment/session.fixture.ts';
import { handedBack, person, planned, recordsOf } from './clinic.fixture.ts';
import { rowsOf } from './people-list.ts';
import { seenMark, sessionsOf, signsOf, unseenSessions } from './session-list.ts';
import { rowWords } from './status-words.ts';
import { listAsCsv } from './csv.ts';

const TODAY = '2026-12-01';
const back = (jti: string, iat: number, sessions: HandedSession[], questions: string[] = []) => {
	const one = handedBack(jti, null, questions);
	return { ...one, receipt: { ...one.receipt, sessions: sessionRecords(sessions, iat) } };
};
const mina = person('person-1', 'Mina', [planned('plan-0001'), planned('plan-0002')]);
const calm = session('session-001', { day: '2026-11-20', pain: 3, evening: null });

it.each<[string, Partial<HandedSession>, string[]]>([
	['pain at the number', { pain: 3 }, []],
	['pain over it', { pain: 4 }, ['over']],
	['pain over the morning’s number', { morning: 3 }, ['over']],
	['much pain where no number was set', { pain: 10, planned: { ...stage, pain: {} } }, []],
	['a stop', { ended: 'stopped' }, ['stopped']],
	['all', { ended: 'stopped', warning: true, evening: 9 }, ['warning', 'stopped', 'over']]
])('sees %s', (_, more, signs) => {
	const [one] = sessionRecords([session('session-001', more)], 1);
	expect(one && signsOf(one)).toEqual(signs);
});

it('has the sessions of all plans, newest first, each as the newest receipt has it', () => {
	const { handbacks } = recordsOf(
		[],
		[
			back('plan-0001', 1, [calm, session('session-002', { day: '2026-11-22' })]),
			back('plan-0002', 2, [{ ...calm, morning: 2 }, session('session-003')])
		]
	);
	expect(sessionsOf(mina, handbacks).map(({ id, morning }) => [id, morning])).toEqual([
		['session-003', null],
		['session-002', null],
		['session-001', 2]
	]);
});

it('says who needs the physio until it is seen, and again when more is noted', () => {
	const red = { ...calm, id: 'session-002', day: '2026-11-28', pain: 6 };
	const list = (handed: HandedSession, seen: string[] = [], questions: string[] = []) => {
		const { handbacks } = recordsOf([], [back('plan-0002', 5, [calm, handed], questions)]);
		const one = { ...mina, seen };
		const [row] = rowsOf([one], handbacks, TODAY);
		const [mark] = unseenSessions(one, handbacks).map(seenMark);
		return { mark, group: row?.group, words: row && rowWords(row) };
	};
	expect(list(calm).group).toBe('under-way');
	const first = list(red, [], ['When?']);
	expect(first.group).toBe('needs');
	expect(first.words).toBe('Pain over your number, 28 Nov. 1 question for you. 0 of 1 done');
	const seen = [first.mark ?? ''];
	expect(list(red, seen).group).toBe('under-way');
	expect(list({ ...red, warning: true }, seen).words).toMatch(/^A warning sign, 28 Nov/);
});

it('says which stage a person is at, and no word of health in the CSV of the list', () => {
	const plan = planned('plan-0001');
	const programme = {
		id: 'knee',
		title: 'Knee',
		measure: 'minutes' as const,
		first: 'walk' as const,
		stages: ['stage-1', 'stage-2', 'stage-3'].map((id) => ({
			id,
			title: id,
			rounds: [{ times: 1, run: 1 }]
		})),
		sessions_a_week: 3,
		rest_days: 1,
		least_sessions: 2,
		pain: {},
		stops: { others: [] },
		rules: {}
	};
	const one = person('person-1', 'Mina', [{ ...plan, programme }]);
	const red = back('plan-0001', 1, [session('session-001', { warning: true })]);
	const records = recordsOf([one], [red]);
	const [row] = rowsOf([one], records.handbacks, TODAY);
	expect(row && rowWords(row)).toMatch(/Stage 2 of 3$/);
	expect(listAsCsv(records, TODAY)).toContain('Mina,Needs you,');
	expect(listAsCsv(records, TODAY)).not.toContain('warning');
});
