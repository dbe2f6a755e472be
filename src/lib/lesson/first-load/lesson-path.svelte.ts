import type { LessonPage } from '#lib/course/page.ts';
import type { Answers } from '#lib/learner/record.ts';
import { AGAIN, END, questionOf, screensOf } from '#lib/course/screens/screens.ts';
import type { Attempt } from '#lib/learner/record.ts';
import { placeWords, type PlaceWords } from '#lib/course/screens/place-words.ts';
import type { Question } from '#lib/quiz/schema.ts';

/** Returns the questions whose latest answer was not the best one. */
type Missed = (questions: readonly Question[], attempts: readonly Attempt[]) => readonly Question[];

const NAMES: PlaceWords = {
	step: (number, of) => `Step ${number} of ${of}`,
	question: (number, of) => `Question ${number} of ${of}`,
	again: 'The questions to try again',
	end: 'The end'
};

/**
 * Where one is in a lesson. The address says which screen is up, so that Back, a reload and a link
 * all work; this says what comes before and after it.
 */
export class LessonPath {
	readonly #lesson: () => LessonPage;
	readonly #questions: () => readonly Question[];
	readonly #answers: Answers;
	readonly #hash: () => string;
	readonly #missed: () => Missed | undefined;

	/** Questions whose latest answer was not the best one; none before anything was answered. */
	readonly missed = $derived.by(() => {
		const all = this.#questions();
		return (
			this.#missed()?.(
				all,
				all.flatMap(({ id }) => this.#answers.attempts(id))
			) ?? []
		);
	});
	readonly screens = $derived.by(() =>
		screensOf(this.#lesson(), this.missed.length > 0 || this.#hash() === AGAIN)
	);
	readonly current = $derived.by(() => {
		const asked = this.#hash();
		return this.screens.includes(asked) ? asked : (this.screens[0] ?? END);
	});
	readonly index = $derived.by(() => this.screens.indexOf(this.current));
	readonly question = $derived.by(() => {
		const id = questionOf(this.current);
		return this.#questions().find((one) => one.id === id);
	});

	/**
	 * @param hash the screen that the address asks for, without its #
	 * @param missed returns the missed questions, once its code is loaded
	 */
	constructor(
		lesson: () => LessonPage,
		questions: () => readonly Question[],
		answers: Answers,
		hash: () => string,
		missed: () => Missed | undefined
	) {
		this.#lesson = lesson;
		this.#questions = questions;
		this.#answers = answers;
		this.#hash = hash;
		this.#missed = missed;
	}

	get before(): string | undefined {
		return this.screens[this.index - 1];
	}

	get after(): string | undefined {
		return this.screens[this.index + 1];
	}

	/** "Step 2 of 6", "Question 3 of 4", "The end". */
	get words(): string {
		return placeWords(this.current, this.#lesson(), NAMES);
	}

	/** Questions of this run that were neither checked nor shown. */
	get open(): readonly Question[] {
		return this.#questions().filter(
			({ id, key }) => !this.#answers.attempts(id).some((attempt) => attempt.key === key)
		);
	}
}
