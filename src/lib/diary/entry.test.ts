import { expect, test } from 'vitest';
import type { SessionRecord } from '#lib/learner/session.ts';
import { diaryOf } from './entry.ts';

const session = (id: string, day: string, more: Partial<SessionRecord['notes']> = {}) => ({
	id,
	planned: null,
	notes: { day: { value: day, at: 1 }, ...more }
});

test('a diary is in the order in which sessions were run, and leaves out what was taken out', () => {
	const diary = diaryOf([
		session('late', '2026-12-02', { began: { value: 20, at: 1 } }),
		session('early', '2026-12-02', { began: { value: 10, at: 1 } }),
		session('gone', '2026-12-01', { removed: { value: true, at: 1 } }),
		session('back', '2026-11-30', { removed: { value: false, at: 2 } })
	]);
	expect(diary.map(({ id }) => id)).toEqual(['back', 'early', 'late']);
});

test('a correction does not move when a session was first noted', () => {
	const [entry] = diaryOf([
		session('one', '2026-12-01', { ended: { value: 'done', at: 900 }, pain: { value: 2, at: 5 } })
	]);
	expect(entry?.at).toBe(1);
});

test('a note that was taken back reads as one that was never made', () => {
	const [entry] = diaryOf([session('one', '2026-12-01', { pain: { value: null, at: 2 } })]);
	expect(entry).toMatchObject({ pain: null, morning: null, ended: null });
});
