import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Json } from '#lib/learner/record.ts';
import { readBeforeLoading } from './before-loading.ts';
import { readDraft, withTicks } from './before-loading-draft.ts';

const ids = fc.array(fc.string(), { maxLength: 12 });

test('what was ticked is read back, whatever was kept before', () => {
	fc.assert(
		fc.property(fc.jsonValue(), ids, fc.nat(), (stored, ticked, version) => {
			const draft = withTicks(stored as Json, ticked, version);
			expect(readDraft(draft)?.ticked).toEqual(ticked);
		})
	);
});

test('a tick takes the place of an answer that let the body be loaded', () => {
	const free = { yes: [], saidYes: false, version: 3 };
	expect(readBeforeLoading(withTicks(free, ['chest-pain'], 3))).toBeNull();
});

test('it is remembered that older questions were answered', () => {
	const older = { yes: [], saidYes: false, version: 2 };
	const once = withTicks(older, ['fever'], 3);
	expect(readDraft(once)?.anew).toBe(true);
	expect(readDraft(withTicks(once, [], 3))?.anew).toBe(true);
	expect(readDraft(withTicks({ ...older, version: 3 }, ['fever'], 3))?.anew).toBe(false);
	expect(readDraft(withTicks(undefined, ['fever'], 3))?.anew).toBe(false);
});

test.each<Json | undefined>([
	undefined,
	null,
	1,
	[],
	{},
	{ ticked: 'fever' },
	{ ticked: [1] },
	{ yes: [] }
])('%j holds no ticks', (stored) => {
	expect(readDraft(stored)).toBeNull();
});
