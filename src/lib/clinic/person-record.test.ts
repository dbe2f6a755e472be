import { expect, it } from 'vitest';
import { sessionRecords } from '#lib/assignment/session-records.ts';
import { session, stage } from '#lib/assignment/session.fixture.ts';
import { handedBack, person, planned, recordsOf } from './clinic.fixture.ts';
import { personAsText, sessionsAsCsv } from './person-record.ts';

const mina = person('person-1', 'Mina N.', [planned('plan-0001')]);
const sessions = [
	session('session-001', { day: '2026-11-20', words: '=HYPERLINK("x";"y")' }),
	session('session-002', {
		day: '2026-11-22',
		ended: 'stopped',
		pain: 6,
		planned: { ...stage, title: '+1+cmd' }
	})
];
const back = handedBack('plan-0001', '2026-11-19', ['Can I run to work?']);
const { handbacks } = recordsOf(
	[],
	[
		{
			...back,
			receipt: {
				...back.receipt,
				sessions: sessionRecords(sessions, 5),
				aims: { goal: { value: { what: 'A parkrun' }, iat: 5 } }
			}
		}
	]
);

it('is plain text for the clinic’s own record', () => {
	const text = personAsText(mina, handbacks, '2026-12-01', () => 'Steps a minute');
	expect(text).toContain('Mina N.\nBack to running, as of Tuesday 1 December');
	expect(text).toContain('- Steps a minute: done 19 November, 3 of 4 questions right');
	expect(text).toContain('Stopped early. Pain over your number.');
	expect(text).toContain('- Goal: A parkrun');
	expect(text).toContain('- Can I run to work?');
	expect(text.indexOf('20 November')).toBeLessThan(text.indexOf('22 November:'));
});

it('is a table of sessions without a formula and without the name', () => {
	const csv = sessionsAsCsv(mina, handbacks);
	const [head, first, second, ...rest] = csv.split('\r\n');
	expect(head?.split(',')).toHaveLength(26);
	expect(first).toContain(
		'2026-11-20,knee,"Walk 2, run 3",minutes,12,18,done,1800,1080,,0,2,3,1,3,'
	);
	expect(first).toContain(`'=HYPERLINK`);
	expect(second).toContain(`,'+1+cmd,`);
	expect(second).toContain(',stopped,');
	expect(rest).toEqual(['']);
	expect(csv).not.toContain('Mina');
});

it('says little of someone without a plan', () => {
	const jo = person('person-2', 'Jo');
	expect(personAsText(jo, handbacks, '2026-12-01', String)).toBe(
		'Jo\nBack to running, as of Tuesday 1 December\n'
	);
});
