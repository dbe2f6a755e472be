import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anyRecords } from '../testing/arbitrary.ts';
import { collect, merge } from './stores.ts';
import { mergeLesson } from './merge-record.ts';
import { emptyRecords } from '../records.ts';

describe('uniting what two devices hold', () => {
	it('twice is as once', () => {
		fc.assert(
			fc.property(anyRecords, anyRecords, (a, b) => {
				const once = merge(a, b);
				expect(merge(once, b)).toEqual(once);
				expect(merge(a, a)).toEqual(a);
				expect(merge(a, emptyRecords)).toEqual(a);
			})
		);
	});

	it('does not depend on which comes first', () => {
		fc.assert(
			fc.property(anyRecords, anyRecords, (a, b) => {
				expect(merge(a, b)).toEqual(merge(b, a));
			})
		);
	});

	it('does not depend on which two meet first', () => {
		fc.assert(
			fc.property(anyRecords, anyRecords, anyRecords, (a, b, c) => {
				expect(merge(merge(a, b), c)).toEqual(merge(a, merge(b, c)));
			})
		);
	});

	it('loses no attempt, no finished lesson, no note, and nothing noted of a session', () => {
		fc.assert(
			fc.property(anyRecords, anyRecords, (a, b) => {
				const both = merge(a, b);
				for (const one of [a, b]) {
					for (const id of one.attempts.keys()) expect(both.attempts.has(id)).toBe(true);
					for (const name of one.notes.keys()) expect(both.notes.has(name)).toBe(true);
					for (const [id, { doneOn }] of one.lessons) {
						if (doneOn) expect((both.lessons.get(id)?.doneOn ?? '9') <= doneOn).toBe(true);
					}
				}
				for (const one of [a, b]) {
					for (const [id, { notes }] of one.sessions) {
						for (const [name, note] of Object.entries(notes)) {
							const after: Record<string, { at: number }> = { ...both.sessions.get(id)?.notes };
							expect(after[name]?.at).toBeGreaterThanOrEqual(note.at);
						}
					}
				}
				expect(both.attempts.size).toBe(new Set([...a.attempts.keys(), ...b.attempts.keys()]).size);
			})
		);
	});

	it('takes the first day done, the newest place and the latest beginning', () => {
		const old = { lesson: 'cadence', step: 'end', at: 10, doneOn: '2026-11-22', since: 0 };
		const fresh = { lesson: 'cadence', step: 'guess', at: 20, doneOn: '2026-11-23', since: 15 };
		const both = { lesson: 'cadence', step: 'guess', at: 20, doneOn: '2026-11-22', since: 15 };
		expect(mergeLesson(old, fresh)).toEqual(both);
	});

	it('does the same within one file that holds a thing twice', () => {
		const lists = (records: typeof emptyRecords) => ({
			attempts: [...records.attempts.values()],
			lessons: [...records.lessons.values()],
			settings: [...records.settings.values()],
			notes: [...records.notes.values()],
			sessions: [...records.sessions.values()]
		});
		fc.assert(
			fc.property(anyRecords, anyRecords, (a, b) => {
				const [one, two] = [lists(a), lists(b)];
				const all = collect({
					attempts: [...one.attempts, ...two.attempts],
					lessons: [...one.lessons, ...two.lessons],
					settings: [...one.settings, ...two.settings],
					notes: [...one.notes, ...two.notes],
					sessions: [...one.sessions, ...two.sessions]
				});
				expect(all).toEqual(merge(a, b));
			})
		);
	});

	it('breaks a tie the same way wherever members are spelt in another order', () => {
		const note = (value: { a: number; b: number }) => ({ name: 'n', value, at: 1 });
		const lists = { attempts: [], lessons: [], settings: [] };
		const a = collect({ ...lists, notes: [note({ a: 1, b: 9 })] });
		const b = collect({ ...lists, notes: [note({ b: 2, a: 1 })] });
		expect(merge(a, b)).toEqual(merge(b, a));
	});
});
