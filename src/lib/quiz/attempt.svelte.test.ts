import type { Answer, Answers, Facts, Json } from '#lib/learner/record.ts';
import { describe, expect, it } from 'vitest';
import { QuestionAttempt } from './attempt.svelte.ts';
import { DRAFTS } from './drafts.ts';
import { question } from './questions.fixture.ts';
import { RecordInMemory } from './record-in-memory.fixture.ts';

const asked = question('single');
const stored = (response: Json, over: Partial<Answer> = {}): Answer => ({
	lesson: 'wear-and-tear',
	question: asked.id,
	response,
	outcome: 'other',
	key: asked.key,
	...over
});
const begin = (learner: Answers & Facts) => new QuestionAttempt(learner, 'wear-and-tear', asked);

describe('a question', () => {
	it('says what is missing, keeps nothing, and continues asking', async () => {
		const learner = new RecordInMemory();
		const attempt = begin(learner);
		expect(await attempt.check()).toBeNull();
		expect(attempt.message).toBe('Choose an answer first.');
		expect(attempt.phase).toBe('asking');
		expect(learner.attempts(asked.id)).toEqual([]);
		attempt.draft = { kind: 'single', option: 'fun' };
		expect(attempt.message).toBe('');
	});

	it('says nothing of an answer before it is durable', async () => {
		const learner = new RecordInMemory(true);
		const attempt = begin(learner);
		attempt.draft = { kind: 'single', option: 'world' };
		const checking = attempt.check();
		await Promise.resolve();
		expect(learner.attempts(asked.id)).toHaveLength(1);
		expect(attempt.phase).toBe('keeping');
		expect(attempt.answered).toBeNull();
		learner.flush();
		expect(await checking).toMatchObject({
			outcome: 'best',
			lesson: 'wear-and-tear',
			key: asked.key
		});
		expect(attempt.phase).toBe('answered');
		expect(attempt.answered).toEqual({
			outcome: 'best',
			response: { kind: 'single', option: 'world' }
		});
		expect(attempt.fresh).toBe(true);
	});

	it('keeps an answer once, however often it is pressed, and lets nobody change it meanwhile', async () => {
		const learner = new RecordInMemory(true);
		const attempt = begin(learner);
		attempt.draft = { kind: 'single', option: 'fun' };
		const first = attempt.check();
		expect(await attempt.check()).toBeNull();
		expect(await attempt.show()).toBeNull();
		attempt.draft = { kind: 'single', option: 'world' };
		learner.flush();
		await first;
		expect(learner.attempts(asked.id)).toHaveLength(1);
		expect(attempt.answered?.outcome).toBe('other');
	});

	it('takes "Show me" as an answer', async () => {
		const learner = new RecordInMemory();
		const attempt = begin(learner);
		expect(await attempt.show()).toMatchObject({ outcome: 'shown', response: null });
		expect(attempt.answered).toEqual({ outcome: 'shown', response: null });
		expect(begin(learner).answered).toEqual({ outcome: 'shown', response: null });
	});

	it('can be tried again, as a second attempt', async () => {
		const learner = new RecordInMemory();
		const attempt = begin(learner);
		attempt.draft = { kind: 'single', option: 'fun' };
		await attempt.check();
		attempt.again();
		expect(attempt.phase).toBe('asking');
		expect(attempt.draft).toEqual({ kind: 'single', option: null });
		attempt.draft = { kind: 'single', option: 'world' };
		await attempt.check();
		expect(learner.attempts(asked.id).map(({ outcome }) => outcome)).toEqual(['other', 'best']);
		expect(attempt.answered?.outcome).toBe('best');
	});

	it('is asked anew when its lesson is begun anew', async () => {
		const learner = new RecordInMemory();
		const attempt = begin(learner);
		await attempt.show();
		learner.beginAnew();
		expect(attempt.phase).toBe('asking');
	});

	it('still shows its feedback where a record lists an answer late', async () => {
		const learner = new RecordInMemory();
		const late: Answers & Facts = {
			answer: (answer) => learner.answer(answer),
			attempts: () => [],
			write: (name, value) => learner.write(name, value),
			revise: (name, change) => learner.revise(name, change),
			read: () => undefined
		};
		const attempt = begin(late);
		await attempt.show();
		expect(attempt.phase).toBe('answered');
	});
});

describe('a question that was answered before', () => {
	it('shows the last attempt, and does not announce it', async () => {
		const learner = new RecordInMemory();
		await learner.answer(stored({ kind: 'single', option: 'world' }));
		await learner.answer(stored({ kind: 'single', option: 'fun' }));
		const attempt = begin(learner);
		expect(attempt.answered).toEqual({
			outcome: 'other',
			response: { kind: 'single', option: 'fun' }
		});
		expect(attempt.fresh).toBe(false);
	});

	it('is asked again, and says so, when its answer has changed', async () => {
		const learner = new RecordInMemory();
		await learner.answer(stored({ kind: 'single', option: 'world' }, { key: 'older' }));
		const attempt = begin(learner);
		expect(attempt.phase).toBe('asking');
		expect(attempt.changed).toBe(true);
		await attempt.show();
		expect(attempt.changed).toBe(false);
	});

	it('is asked again where it was of another kind, and what was kept stays', async () => {
		const learner = new RecordInMemory();
		await learner.answer(stored({ kind: 'true-false', answer: false }, { key: 'older' }));
		const attempt = begin(learner);
		expect(attempt.phase).toBe('asking');
		expect(attempt.changed).toBe(true);
		attempt.draft = { kind: 'single', option: 'world' };
		await attempt.check();
		expect(attempt.answered?.outcome).toBe('best');
		expect(learner.attempts(asked.id).map(({ response }) => response)).toEqual([
			{ kind: 'true-false', answer: false },
			{ kind: 'single', option: 'world' }
		]);
	});

	it.each<Json>([
		{ kind: 'single' },
		{ kind: 'estimate', value: 3 },
		'fun',
		7,
		[],
		null,
		{ kind: 'single', option: 3 }
	])('is asked again where what was kept cannot be read: %j', async (response) => {
		const learner = new RecordInMemory();
		await learner.answer(stored(response));
		expect(begin(learner).phase).toBe('asking');
	});

	it('is asked again where it comes back at the end, and then shows the new answer', async () => {
		const learner = new RecordInMemory();
		await learner.answer(stored({ kind: 'single', option: 'fun' }));
		const attempt = new QuestionAttempt(learner, 'wear-and-tear', asked, { anew: true });
		expect(attempt.phase).toBe('asking');
		attempt.draft = { kind: 'single', option: 'world' };
		await attempt.check();
		expect(attempt.answered?.outcome).toBe('best');
	});

	it('does not push aside an answer that the person has begun', async () => {
		const learner = new RecordInMemory();
		const attempt = begin(learner);
		attempt.draft = { kind: 'single', option: 'fun' };
		await learner.answer(stored({ kind: 'single', option: 'world' }));
		expect(attempt.phase).toBe('asking');
		expect(attempt.draft).toEqual({ kind: 'single', option: 'fun' });
	});
});

describe('a guess', () => {
	const guessed = question('estimate');
	const guess = (learner: Answers & Facts) =>
		new QuestionAttempt(learner, 'wear-and-tear', guessed, { guess: true });

	it('is kept as a guess, never marked, and can be changed from where it stood', async () => {
		const learner = new RecordInMemory();
		const attempt = guess(learner);
		attempt.draft = { kind: 'estimate', value: 7 };
		expect(await attempt.check()).toMatchObject({ outcome: 'guess', response: { value: 7 } });
		expect(attempt.answered?.outcome).toBe('guess');
		expect(guess(learner).answered?.outcome).toBe('guess');
		attempt.again();
		expect(attempt.draft).toEqual({ kind: 'estimate', value: 7 });
	});
});

describe('an answer that was begun and not checked', () => {
	const begun = { kind: 'single', option: 'a' } as const;

	it('is there again when the question is opened again', () => {
		const learner = new RecordInMemory();
		begin(learner).draft = begun;
		expect(begin(learner).draft).toEqual(begun);
	});

	it('is shown before the answer of an earlier try', async () => {
		const learner = new RecordInMemory();
		await learner.answer(stored({ kind: 'single', option: 'b' }));
		const attempt = begin(learner);
		attempt.again();
		attempt.draft = begun;
		const again = begin(learner);
		expect(again.draft).toEqual(begun);
		expect(again.answered).toBeNull();
	});

	it('is gone once it is checked, and never takes the place of what is done here', async () => {
		const learner = new RecordInMemory();
		const attempt = begin(learner);
		attempt.draft = begun;
		const other = begin(learner);
		other.draft = { kind: 'single', option: 'b' };
		expect(other.draft).toEqual({ kind: 'single', option: 'b' });
		await attempt.check();
		expect(begin(learner).phase).toBe('answered');
	});

	it('gives way in a tab that shows it once it is checked in another', async () => {
		const learner = new RecordInMemory();
		const [here, there] = [begin(learner), begin(learner)];
		there.draft = begun;
		expect(here.draft).toEqual(begun);
		await there.check();
		expect(here.phase).toBe('answered');
	});

	it('does not come back when the questions are practised again', async () => {
		const learner = new RecordInMemory();
		begin(learner).draft = begun;
		await begin(learner).check();
		expect(learner.read(DRAFTS)).toEqual({});
		learner.beginAnew();
		expect(begin(learner).draft).toEqual({ kind: 'single', option: null });
	});
});
