import type { Answers, Attempt, Facts, Outcome } from '#lib/learner/record.ts';
import { tick } from 'svelte';
import { DRAFTS, storedDraft, withDraft } from './drafts.ts';
import { check, draftFrom, emptyDraft, mark, readResponse } from './marking.ts';
import type { AnyQuestion, Draft, QuestionResponse } from './schema.ts';

/** An answer that is stored and may be spoken of. `response` is null where the answer was shown. */
interface AttemptResult {
	readonly outcome: Outcome;
	readonly response: QuestionResponse | null;
}

/**
 * One person at one question: asking, then keeping the answer, then answered. What was answered
 * earlier, here or in another tab, is restored from the record as long as the person has not
 * begun a new answer. What was begun is stored too, for when the tab is closed before it is checked.
 */
export class QuestionAttempt {
	readonly question: AnyQuestion;
	readonly #lesson: string;
	readonly #learner: Answers & Facts;
	readonly #guess: boolean;
	/** Null until the person begins an answer: then a stored answer may not replace it. */
	#draft = $state.raw<Draft | null>(null);
	#keeping = $state.raw(false);
	#message = $state.raw('');
	#fresh = $state.raw(false);
	/** Only where the record does not yet list an attempt that it has stored. */
	#unlisted = $state.raw<Attempt | null>(null);

	readonly #last = $derived.by(() => {
		const stored = this.#learner.attempts(this.question.id);
		const unlisted = this.#unlisted;
		if (unlisted && !stored.some(({ id }) => id === unlisted.id)) return unlisted;
		return stored.at(-1);
	});
	readonly #answered = $derived.by(() => this.#read(this.#last));
	/** What was begun and not checked, here or earlier; an attempt made since ends what is earlier. */
	readonly #begun = $derived(this.#draft ?? this.#storedDraft);

	/**
	 * @param guess a guess before the lesson is stored as one, never marked
	 * @param anew asks, whatever was answered before
	 */
	constructor(
		learner: Answers & Facts,
		lesson: string,
		question: AnyQuestion,
		{ guess = false, anew = false }: { readonly guess?: boolean; readonly anew?: boolean } = {}
	) {
		this.#learner = learner;
		this.#lesson = lesson;
		this.question = question;
		this.#guess = guess;
		if (anew) this.#draft = emptyDraft(question);
	}

	get phase(): 'asking' | 'keeping' | 'answered' {
		if (this.#keeping) return 'keeping';
		return this.answered ? 'answered' : 'asking';
	}

	/** What may be spoken of: nothing before it is durable. */
	get answered(): AttemptResult | null {
		return this.#keeping || this.#begun ? null : this.#answered;
	}

	/** True once an answer was given here, just now; what was restored is not announced. */
	get fresh(): boolean {
		return this.#fresh && this.answered !== null;
	}

	/** The question's answer key is another one than when it was answered. */
	get changed(): boolean {
		return this.#last !== undefined && this.#last.key !== this.question.key;
	}

	/** What is missing, after checking an unfinished answer; otherwise empty. */
	get message(): string {
		return this.#message;
	}

	get draft(): Draft {
		return this.#begun ?? emptyDraft(this.question);
	}

	set draft(draft: Draft) {
		if (this.#keeping) return;
		this.#draft = draft;
		this.#message = '';
		this.#keepDraft(draft);
	}

	/**
	 * Checks the answer and stores it. Resolves with the attempt once it is durable; with null where the
	 * answer is unfinished (then `message` says what is missing) or another is being stored.
	 */
	async check(): Promise<Attempt | null> {
		if (this.phase !== 'asking') return null;
		const { response, missing } = check(this.question, this.draft);
		if (response === null) {
			// Emptied first: a live region says the same sentence again only if it went away before.
			this.#message = '';
			await tick();
			this.#message = missing;
			return null;
		}
		return this.#keep(response, this.#guess ? 'guess' : mark(this.question, response).outcome);
	}

	/** "I'm not sure. Show me": as good as an answer, and stored as one. */
	async show(): Promise<Attempt | null> {
		return this.phase === 'asking' ? this.#keep(null, 'shown') : null;
	}

	/** Asks again; a guess keeps its value, to be changed. Earlier attempts stay. */
	again(): void {
		const response = this.#guess ? this.answered?.response : null;
		if (this.#keeping) return;
		this.#draft = response ? draftFrom(response) : emptyDraft(this.question);
		this.#message = '';
		this.#fresh = false;
	}

	async #keep(response: QuestionResponse | null, outcome: Outcome): Promise<Attempt> {
		const wasBegun = this.#begun !== null;
		this.#keeping = true;
		this.#message = '';
		try {
			const stored = await this.#learner.answer({
				lesson: this.#lesson,
				question: this.question.id,
				response,
				outcome,
				key: this.question.key
			});
			const listed = this.#learner.attempts(this.question.id).some(({ id }) => id === stored.id);
			this.#unlisted = listed ? null : stored;
			this.#draft = null;
			this.#fresh = true;
			// At once: a page that is left in the middle of a write leaves WebKit's database stuck for the next.
			if (wasBegun) this.#keepDraft(null);
			return stored;
		} finally {
			this.#keeping = false;
		}
	}

	#keepDraft(draft: Draft | null): void {
		if (this.#guess) return;
		const after = this.#last?.id ?? null;
		void this.#learner.revise(DRAFTS, (stored) => withDraft(stored, this.question, draft, after));
	}

	get #storedDraft(): Draft | null {
		if (this.#guess) return null;
		return storedDraft(this.#learner.read(DRAFTS), this.question, this.#last?.id ?? null);
	}

	/** An attempt under this answer key, marked again; null where it is none or cannot be read. */
	#read(attempt: Attempt | undefined): AttemptResult | null {
		if (!attempt || attempt.key !== this.question.key) return null;
		if (attempt.response === null) {
			return attempt.outcome === 'shown' ? { outcome: 'shown', response: null } : null;
		}
		const response = readResponse(attempt.response, this.question.kind);
		if (response === null) return null;
		return {
			outcome: this.#guess ? 'guess' : mark(this.question, response).outcome,
			response
		};
	}
}
