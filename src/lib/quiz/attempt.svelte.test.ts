import type { Answer, Attempt, Json, Notebook } from '#lib/learner/record.ts';
import { describe, expect, it } from 'vitest';
import { QuestionAttempt } from './attempt.svelte.ts';
import { question } from './questions.fixture.ts';

/** A notebook in memory; with `slow`, an answer is durable only once `flush` is called. */
class FakeNotebook implements Notebook {
	readonly ready = true;
	readonly #kept: Attempt[] = [];
	#flush: (() => void)[] = [];

	constructor(readonly slow = false) {}

	async answer(answer: Answer): Promise<Attempt> {
		const attempt = { ...answer, id: `id-${this.#kept.length}`, at: this.#kept.length };
		this.#kept.push(attempt);
		if (this.slow) await new Promise<void>((resolve) => this.#flush.push(resolve));
		return attempt;
	}

	flush(): void {
		for (const resolve of this.#flush.splice(0)) resolve();
	}

	beginAnew(): void {
		this.#kept.length = 0;
	}

	attempts(question: string): readonly Attempt[] {
		return this.#kept.filter((attempt) => attempt.question === question);
	}

	readonly #facts = new Map<string, Json>();

	async write(name: string, value: Json): Promise<void> {
		this.#facts.set(name, value);
	}

	revise(name: string, change: (before: Json | undefined) => Json): Promise<void> {
		return this.write(name, change(this.read(name)));
	}

	read(name: string): Json | undefined {
		return this.#facts.get(name);
	}
}

const asked = question('single');
const kept = (response: Json, over: Partial<Answer> = {}): Answer => ({
	lesson: 'wear-and-tear',
	question: asked.id,
	response,
	outcome: 'other',
	key: asked.key,
	...over
});
const begin = (notebook: Notebook) => new QuestionAttempt(notebook, 'wear-and-tear', asked);

describe('a question', () => {
	it('says what is missing, keeps nothing, and goes on asking', async () => {
		const notebook = new FakeNotebook();
		const attempt = begin(notebook);
		expect(await attempt.check()).toBeNull();
		expect(attempt.message).toBe('Choose an answer first.');
		expect(attempt.phase).toBe('asking');
		expect(notebook.attempts(asked.id)).toEqual([]);
		attempt.draft = { kind: 'single', option: 'fun' };
		expect(attempt.message).toBe('');
	});

	it('says nothing of an answer before it is durable', async () => {
		const notebook = new FakeNotebook(true);
		const attempt = begin(notebook);
		attempt.draft = { kind: 'single', option: 'world' };
		const checking = attempt.check();
		await Promise.resolve();
		expect(notebook.attempts(asked.id)).toHaveLength(1);
		expect(attempt.phase).toBe('keeping');
		expect(attempt.answered).toBeNull();
		notebook.flush();
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
		const notebook = new FakeNotebook(true);
		const attempt = begin(notebook);
		attempt.draft = { kind: 'single', option: 'fun' };
		const first = attempt.check();
		expect(await attempt.check()).toBeNull();
		expect(await attempt.show()).toBeNull();
		attempt.draft = { kind: 'single', option: 'world' };
		notebook.flush();
		await first;
		expect(notebook.attempts(asked.id)).toHaveLength(1);
		expect(attempt.answered?.outcome).toBe('other');
	});

	it('takes "Show me" as an answer', async () => {
		const notebook = new FakeNotebook();
		const attempt = begin(notebook);
		expect(await attempt.show()).toMatchObject({ outcome: 'shown', response: null });
		expect(attempt.answered).toEqual({ outcome: 'shown', response: null });
		expect(begin(notebook).answered).toEqual({ outcome: 'shown', response: null });
	});

	it('can be tried again, as a second attempt', async () => {
		const notebook = new FakeNotebook();
		const attempt = begin(notebook);
		attempt.draft = { kind: 'single', option: 'fun' };
		await attempt.check();
		attempt.again();
		expect(attempt.phase).toBe('asking');
		expect(attempt.draft).toEqual({ kind: 'single', option: null });
		attempt.draft = { kind: 'single', option: 'world' };
		await attempt.check();
		expect(notebook.attempts(asked.id).map(({ outcome }) => outcome)).toEqual(['other', 'best']);
		expect(attempt.answered?.outcome).toBe('best');
	});

	it('is asked anew when its lesson is begun anew', async () => {
		const notebook = new FakeNotebook();
		const attempt = begin(notebook);
		await attempt.show();
		notebook.beginAnew();
		expect(attempt.phase).toBe('asking');
	});

	it('still shows its feedback where a notebook lists an answer late', async () => {
		const notebook = new FakeNotebook();
		const late: Notebook = {
			ready: true,
			answer: (answer) => notebook.answer(answer),
			attempts: () => [],
			write: (name, value) => notebook.write(name, value),
			revise: (name, change) => notebook.revise(name, change),
			read: () => undefined
		};
		const attempt = begin(late);
		await attempt.show();
		expect(attempt.phase).toBe('answered');
	});
});

describe('a question that was answered before', () => {
	it('shows the last attempt, and does not announce it', async () => {
		const notebook = new FakeNotebook();
		await notebook.answer(kept({ kind: 'single', option: 'world' }));
		await notebook.answer(kept({ kind: 'single', option: 'fun' }));
		const attempt = begin(notebook);
		expect(attempt.answered).toEqual({
			outcome: 'other',
			response: { kind: 'single', option: 'fun' }
		});
		expect(attempt.fresh).toBe(false);
	});

	it('is asked again, and says so, when its answer has changed', async () => {
		const notebook = new FakeNotebook();
		await notebook.answer(kept({ kind: 'single', option: 'world' }, { key: 'older' }));
		const attempt = begin(notebook);
		expect(attempt.phase).toBe('asking');
		expect(attempt.changed).toBe(true);
		await attempt.show();
		expect(attempt.changed).toBe(false);
	});

	it('is asked again where it was of another kind, and what was kept stays', async () => {
		const notebook = new FakeNotebook();
		await notebook.answer(kept({ kind: 'true-false', answer: false }, { key: 'older' }));
		const attempt = begin(notebook);
		expect(attempt.phase).toBe('asking');
		expect(attempt.changed).toBe(true);
		attempt.draft = { kind: 'single', option: 'world' };
		await attempt.check();
		expect(attempt.answered?.outcome).toBe('best');
		expect(notebook.attempts(asked.id).map(({ response }) => response)).toEqual([
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
		const notebook = new FakeNotebook();
		await notebook.answer(kept(response));
		expect(begin(notebook).phase).toBe('asking');
	});

	it('is asked once more where it comes back at the end, and then shows the new answer', async () => {
		const notebook = new FakeNotebook();
		await notebook.answer(kept({ kind: 'single', option: 'fun' }));
		const attempt = new QuestionAttempt(notebook, 'wear-and-tear', asked, { anew: true });
		expect(attempt.phase).toBe('asking');
		attempt.draft = { kind: 'single', option: 'world' };
		await attempt.check();
		expect(attempt.answered?.outcome).toBe('best');
	});

	it('does not push aside an answer that the person has begun', async () => {
		const notebook = new FakeNotebook();
		const attempt = begin(notebook);
		attempt.draft = { kind: 'single', option: 'fun' };
		await notebook.answer(kept({ kind: 'single', option: 'world' }));
		expect(attempt.phase).toBe('asking');
		expect(attempt.draft).toEqual({ kind: 'single', option: 'fun' });
	});
});

describe('a guess', () => {
	const guessed = question('estimate');
	const guess = (notebook: Notebook) =>
		new QuestionAttempt(notebook, 'wear-and-tear', guessed, { guess: true });

	it('is kept as a guess, never marked, and can be changed from where it stood', async () => {
		const notebook = new FakeNotebook();
		const attempt = guess(notebook);
		attempt.draft = { kind: 'estimate', value: 7 };
		expect(await attempt.check()).toMatchObject({ outcome: 'guess', response: { value: 7 } });
		expect(attempt.answered?.outcome).toBe('guess');
		expect(guess(notebook).answered?.outcome).toBe('guess');
		attempt.again();
		expect(attempt.draft).toEqual({ kind: 'estimate', value: 7 });
	});
});

describe('an answer that was begun and not checked', () => {
	const begun = { kind: 'single', option: 'a' } as const;

	it('is there again when the question is opened again', () => {
		const notebook = new FakeNotebook();
		begin(notebook).draft = begun;
		expect(begin(notebook).draft).toEqual(begun);
	});

	it('stands before the answer of an earlier try', async () => {
		const notebook = new FakeNotebook();
		await notebook.answer(kept({ kind: 'single', option: 'b' }));
		const attempt = begin(notebook);
		attempt.again();
		attempt.draft = begun;
		const again = begin(notebook);
		expect(again.draft).toEqual(begun);
		expect(again.answered).toBeNull();
	});

	it('is gone once it is checked, and never takes the place of what is done here', async () => {
		const notebook = new FakeNotebook();
		const attempt = begin(notebook);
		attempt.draft = begun;
		const other = begin(notebook);
		other.draft = { kind: 'single', option: 'b' };
		expect(other.draft).toEqual({ kind: 'single', option: 'b' });
		await attempt.check();
		expect(begin(notebook).phase).toBe('answered');
	});

	it('gives way in a tab that shows it once it is checked in another', async () => {
		const notebook = new FakeNotebook();
		const [here, there] = [begin(notebook), begin(notebook)];
		there.draft = begun;
		expect(here.draft).toEqual(begun);
		await there.check();
		expect(here.phase).toBe('answered');
	});
});
