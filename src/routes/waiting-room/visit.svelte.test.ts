import { expect, test } from 'vitest';
import { Visit, type Offer } from './visit.svelte.ts';

const taster: Offer = {
	id: 'taster',
	title: 'A first look',
	minutes: 4,
	isWhole: false,
	parts: [
		{ lesson: 'one', steps: ['guess', 'two'], questions: ['one-q'] },
		{ lesson: 'two', steps: ['guess'], questions: [] }
	]
};
const whole: Offer = { ...taster, id: 'one', isWhole: true, parts: taster.parts.slice(0, 1) };
const answer = { lesson: 'one', question: 'one-q', response: 'a', key: 'k' };

function through(visit: Visit, offer: Offer): void {
	visit.choose(offer);
	while (!visit.next());
}

test('goes through every screen, back, and back to what taught a question', () => {
	const visit = new Visit();
	visit.choose(taster);
	expect(visit.screens.map(({ lesson, id }) => `${lesson}/${id}`)).toEqual([
		'one/guess',
		'one/two',
		'one/one-q',
		'two/guess'
	]);
	visit.next();
	visit.next();
	expect(visit.screen).toEqual({ lesson: 'one', kind: 'question', id: 'one-q' });
	visit.goTo('two');
	expect(visit.screen?.id).toBe('two');
	visit.goTo('nowhere');
	visit.back();
	visit.back();
	expect(visit.index).toBe(0);
});

test('takes home the place, and no answer', async () => {
	const visit = new Visit();
	expect(visit.takeHome()).toEqual({ v: 1, lessons: {} });
	visit.choose(taster);
	visit.next();
	visit.next();
	await visit.learner.answer({ ...answer, outcome: 'best' });
	expect(visit.takeHome()).toEqual({
		v: 1,
		lessons: {},
		at: { lesson: 'one', step: 'question-one-q' }
	});
});

test('a lesson is done once its end is reached with every question answered', async () => {
	const skipped = new Visit();
	through(skipped, whole);
	expect(skipped.takeHome().lessons).toEqual({});
	const visit = new Visit();
	await visit.learner.answer({ ...answer, outcome: 'other' });
	await visit.learner.answer({ ...answer, outcome: 'best' });
	through(visit, whole);
	expect(visit.takeHome()).toEqual({
		v: 1,
		lessons: {
			one: { done: expect.stringMatching(/^\d{4}-\d\d-\d\d$/) as string, right: 0, asked: 1 }
		}
	});
});

test('a second lesson leaves the first as it was done', async () => {
	const visit = new Visit();
	await visit.learner.answer({ ...answer, outcome: 'best' });
	through(visit, whole);
	visit.choose({ ...taster, id: 'two', isWhole: true, parts: taster.parts.slice(1) });
	expect(visit.takeHome()).toMatchObject({
		lessons: { one: { right: 1, asked: 1 } },
		at: { lesson: 'two', step: 'guess' }
	});
});

test('a taster never counts as a lesson done', async () => {
	const visit = new Visit();
	await visit.learner.answer({ ...answer, outcome: 'best' });
	through(visit, taster);
	expect(visit.takeHome()).toMatchObject({ lessons: {}, at: { lesson: 'two', step: 'guess' } });
});

test('is counted once as started and once as finished, however much is looked at', () => {
	const visit = new Visit();
	visit.begin(1_764_000_000_000);
	through(visit, taster);
	visit.back();
	visit.next();
	through(visit, whole);
	const kinds = visit.takeEvents().map(({ kind }) => kind);
	expect(kinds).toEqual(['started', 'chosen', 'finished', 'chosen']);
	expect([visit.takeEvents(), visit.began]).toEqual([[], 1_764_000_000_000]);
});
