import fc from 'fast-check';
import { expect, test } from 'vitest';
import { dueEvent, escaped, folded } from './ics.ts';

test('the day is a whole day, and says nothing about health', () => {
	const file = dueEvent('2026-12-31', 'brUoQNXpzbGj', Date.UTC(2026, 10, 26, 1, 2, 3, 456));
	expect(file.split('\r\n')).toEqual([
		'BEGIN:VCALENDAR',
		'VERSION:2.0',
		'PRODID:-//Back to running//Course//EN',
		'BEGIN:VEVENT',
		'UID:brUoQNXpzbGj@back-to-running',
		'DTSTAMP:20261126T010203Z',
		'DTSTART;VALUE=DATE:20261231',
		'DTEND;VALUE=DATE:20270101',
		'SUMMARY:Back to running: finish my lessons',
		'TRANSP:TRANSPARENT',
		'END:VEVENT',
		'END:VCALENDAR',
		''
	]);
});

test('text is escaped', () => {
	expect(escaped('a,b;c\\d\ne')).toBe('a\\,b\\;c\\\\d\\ne');
});

test('no line is longer than 75 bytes, and unfolding gives it back', () => {
	fc.assert(
		fc.property(fc.string({ unit: 'grapheme', maxLength: 300 }), (text) => {
			fc.pre(!/[\r\n\p{Surrogate}]/u.test(text));
			const lines = folded(text).split('\r\n');
			for (const line of lines)
				expect(new TextEncoder().encode(line).length).toBeLessThanOrEqual(75);
			expect(lines.map((line, index) => (index === 0 ? line : line.slice(1))).join('')).toBe(text);
		})
	);
});
