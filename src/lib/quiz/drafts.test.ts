import { expect, it } from 'vitest';
import { storedDraft, withDraft } from './drafts.ts';
import { draftFrom } from './marking.ts';
import { question } from './questions.fixture.ts';

const single = question('single');
const number = question('number');
const chosen = { kind: 'single', option: 'a' } as const;

it('an answer that was begun is read back, whatever else is under way', () => {
	const typed = { kind: 'number', text: 'about 11' } as const;
	const stored = withDraft(withDraft(undefined, single, chosen, null), number, typed, 'a1');
	expect(storedDraft(stored, single, null)).toEqual(chosen);
	expect(storedDraft(stored, number, 'a1')).toEqual(typed);
	expect(storedDraft(withDraft(stored, single, null, null), single, null)).toBeNull();
	expect(storedDraft(withDraft(stored, single, null, null), number, 'a1')).toEqual(typed);
});

it('one that was checked since then is over, though the tab was killed before that was kept', () => {
	const stored = withDraft(undefined, single, chosen, 'a1');
	expect(storedDraft(stored, single, 'a2')).toBeNull();
});

it('one to a question that has changed since is left out', () => {
	const stored = withDraft(undefined, single, chosen, null);
	expect(storedDraft(stored, { ...single, key: 'another' }, null)).toBeNull();
});

it.each([
	undefined,
	null,
	3,
	'x',
	[],
	{ [single.id]: 1 },
	{ [single.id]: { key: single.key, draft: 5 } }
])('%j is as if nothing had been kept', (odd) => expect(storedDraft(odd, single, null)).toBeNull());

it('never grows without end, and writing it twice does no harm', () => {
	let stored = withDraft(undefined, single, chosen, null);
	for (let id = 0; id < 200; id += 1) {
		stored = withDraft(stored, { ...single, id: `q${id}` }, draftFrom(chosen), null);
	}
	expect(Object.keys(stored as object)).toHaveLength(50);
	const last = { ...single, id: 'q199' };
	expect(storedDraft(stored, last, null)).toEqual(chosen);
	expect(withDraft(stored, last, chosen, null)).toEqual(stored);
});
