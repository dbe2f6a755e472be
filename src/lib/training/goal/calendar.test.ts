import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sessionsCalendar } from './calendar.ts';

const HOME = 'https://run.example/';
const NOW = Date.UTC(2026, 11, 2, 3);
/** A Wednesday. */
const TODAY = '2026-12-02';
const IF_THEN = { days: [2, 4, 6], time: '07:00', after: 'coffee', calendar: 'abcdefghijk' };
const linesOf = (text: string) => text.replaceAll('\r\n ', '').split('\r\n');

describe('the calendar of sessions', () => {
	it('has the sessions at the hour of the clock on the wall, from the next day that fits', () => {
		const lines = linesOf(sessionsCalendar(IF_THEN, 22, TODAY, NOW, HOME));
		expect(lines).toContain('DTSTART:20261203T070000');
		expect(lines).toContain('DURATION:PT22M');
		expect(lines).toContain('RRULE:FREQ=WEEKLY;WKST=MO;COUNT=78;BYDAY=TU,TH,SA');
		expect(lines).toContain('DESCRIPTION:After coffee\\nhttps://run.example/');
		expect(lines).toContain('TRIGGER:-PT30M');
	});

	it('has the mornings after', () => {
		const lines = linesOf(sessionsCalendar({ ...IF_THEN, days: [3, 7] }, 22, TODAY, NOW, HOME));
		const morning = lines.slice(lines.indexOf('UID:abcdefghijk-morning@back-to-running'));
		expect(morning).toContain('DTSTART:20261203T080000');
		expect(morning).toContain('RRULE:FREQ=WEEKLY;WKST=MO;COUNT=52;BYDAY=MO,TH');
		expect(morning).toContain('TRIGGER:PT0S');
	});

	it('without an hour has whole days, with the alarm at nine', () => {
		const { time: _, ...anyHour } = IF_THEN;
		const lines = linesOf(sessionsCalendar(anyHour, null, TODAY, NOW, HOME));
		expect(lines).toContain('DTSTART;VALUE=DATE:20261203');
		expect(lines).toContain('DTEND;VALUE=DATE:20261204');
		expect(lines).toContain('TRIGGER:PT9H');
	});

	it('has titles that say nothing about health, and leads to the course', () => {
		const lines = linesOf(sessionsCalendar(IF_THEN, null, TODAY, NOW, HOME));
		expect(lines.filter((line) => line.startsWith('SUMMARY:'))).toEqual([
			'SUMMARY:Session',
			'SUMMARY:How is it this morning?'
		]);
		expect(lines.filter((line) => line === `URL:${HOME}`)).toHaveLength(2);
		expect(lines).toContain('DURATION:PT30M');
	});

	it('a later one takes the place of an earlier one: the same names, a higher number', () => {
		const [before, after] = [NOW, NOW + 1000].map((now) =>
			linesOf(sessionsCalendar(IF_THEN, 22, TODAY, now, HOME))
		);
		const uids = (lines: readonly string[] = []) => lines.filter((line) => line.startsWith('UID:'));
		const number = (lines: readonly string[] = []) =>
			Number(lines.find((line) => line.startsWith('SEQUENCE:'))?.slice('SEQUENCE:'.length));
		expect(uids(after)).toEqual(uids(before));
		expect(new Set(uids(before)).size).toBe(2);
		expect(number(after)).toBe(number(before) + 1);
		// What calendars hold in 32 bits with a sign.
		expect(number(before)).toBeLessThan(2 ** 31);
	});

	it('is folded and escaped whatever is in it, and begins on a day of its own rule', () => {
		const days = fc
			.uniqueArray(fc.integer({ min: 1, max: 7 }), { minLength: 1 })
			.map((list) => list.sort((a, b) => a - b));
		const after = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 80 });
		const day = fc
			.integer({ min: 0, max: 3000 })
			.map((count) => new Date(Date.UTC(2026, 0, 1 + count)).toISOString().slice(0, 10));
		fc.assert(
			fc.property(days, after, day, (list, cue, today) => {
				const text = sessionsCalendar({ ...IF_THEN, days: list, after: cue }, 30, today, NOW, HOME);
				for (const line of text.split('\r\n'))
					expect(new TextEncoder().encode(line).length).toBeLessThanOrEqual(75);
				const lines = linesOf(text);
				const words = cue.replace(/[\\;,]/g, '\\$&').replace(/\r?\n/g, '\\n');
				expect(lines).toContain(`DESCRIPTION:After ${words}\\n${HOME}`);
				const names = ['SU', 'MO', 'TU', 'WE', 'TH', 'FR', 'SA'];
				const starts = lines.filter((line) => line.startsWith('DTSTART'));
				const rules = lines.filter((line) => line.startsWith('RRULE'));
				starts.forEach((start, at) => {
					const [, year, month, date] = /(\d{4})(\d\d)(\d\d)T/.exec(start) ?? [];
					const weekday = new Date(`${year}-${month}-${date}T00:00:00Z`).getUTCDay();
					expect(rules[at]?.split('BYDAY=')[1]?.split(',')).toContain(names[weekday]);
				});
			})
		);
	});
});
