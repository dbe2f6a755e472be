import { expect, test } from 'vitest';
import { askedNote } from './asked-note.ts';
import { diaryOf } from './entry.ts';

const at = (text: string) => new Date(`${text}:00`).getTime();
const ended = at('2026-12-01T16:00');
const diaryWith = (notes: object = {}) =>
	diaryOf([
		{
			id: 'session-01',
			planned: null,
			notes: {
				day: { value: '2026-12-01', at: 1 },
				began: { value: ended - 1_800_000, at: 1 },
				ended: { value: 'done', at: ended },
				...notes
			}
		}
	]);
const one = (part: 'evening' | 'morning') => ({ session: 'session-01', part });

test.each([
	['2026-12-01T16:30', null],
	['2026-12-01T17:30', one('evening')],
	['2026-12-01T23:59', one('evening')],
	['2026-12-02T00:00', one('morning')],
	['2026-12-02T21:00', one('morning')],
	['2026-12-03T07:00', null]
])('at %s it asks for %j', (now, asked) => {
	expect(askedNote(diaryWith(), [], at(now))).toEqual(asked);
});

test('nobody is asked in the first hour after a session', () => {
	const late = diaryWith({ ended: { value: 'done', at: at('2026-12-01T18:00') } });
	expect(askedNote(late, [], at('2026-12-01T18:59'))).toBeNull();
	expect(askedNote(late, [], at('2026-12-01T19:00'))).toEqual(one('evening'));
});

test('what was noted or skipped is not asked for, and 0 is a note', () => {
	const now = at('2026-12-02T07:00');
	expect(askedNote(diaryWith({ morning: { value: 0, at: 2 } }), [], now)).toBeNull();
	expect(askedNote(diaryWith(), [one('morning')], now)).toBeNull();
	expect(askedNote(diaryWith(), [one('evening')], now)).toEqual(one('morning'));
});

test('only the last session is asked for, and one that was never ended is none', () => {
	const now = at('2026-12-02T18:00');
	const later = { id: 'session-02', planned: null, notes: { day: { value: '2026-12-02', at: 2 } } };
	const [first] = diaryWith();
	expect(first).toBeDefined();
	const both = (notes: object) => [
		...diaryWith(),
		...diaryOf([{ ...later, notes: { ...later.notes, ...notes } }])
	];
	expect(askedNote(both({}), [], now)).toEqual(one('morning'));
	expect(askedNote(both({ ended: { value: 'done', at: 3 } }), [], now)).toEqual({
		session: 'session-02',
		part: 'evening'
	});
	expect(askedNote([], [], now)).toBeNull();
});
