import fc from 'fast-check';
import * as v from 'valibot';
import { expect, expectTypeOf, it } from 'vitest';
import type { Attempt } from '#lib/learner/record.ts';
import { AttemptRecord, isJson, LessonRecord } from './schema.ts';

it('keeps exactly what the record calls an attempt', () => {
	expectTypeOf<Readonly<v.InferOutput<typeof AttemptRecord>>>().toEqualTypeOf<Attempt>();
	const attempt: Attempt = {
		id: 'a'.repeat(22),
		lesson: 'cadence',
		question: 'why',
		at: 0,
		response: null,
		outcome: 'best',
		key: 'key'
	};
	expect(v.parse(AttemptRecord, attempt)).toEqual(attempt);
});

it('takes whatever JSON can say', () => {
	fc.assert(
		fc.property(fc.jsonValue(), (value) => {
			expect(isJson(value)).toBe(true);
		})
	);
});

it.each([
	['undefined', undefined],
	['a date', new Date(0)],
	['a map', new Map()],
	['not a number', NaN],
	['a function inside', { a: [() => 1] }]
])('takes nothing else: %s', (_, value) => expect(isJson(value)).toBe(false));

it('is not brought down by depth', () => {
	const deep: unknown = JSON.parse('['.repeat(100_000) + ']'.repeat(100_000));
	expect(isJson(deep)).toBe(false);
});

it('takes no day that does not exist', () => {
	const record = { lesson: 'cadence', step: null, at: 1, doneOn: '2026-02-30', since: 0 };
	expect(v.is(LessonRecord, record)).toBe(false);
	expect(v.is(LessonRecord, { ...record, doneOn: '2026-02-28' })).toBe(true);
});
