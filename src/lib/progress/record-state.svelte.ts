import type { Attempt } from '#lib/learner/record.ts';
import { byQuestion } from './attempts-by-question.ts';
import { emptyRecords, same, type Records } from './records.ts';

const none: readonly Attempt[] = [];

/** The records that show. Reactive, and no part of it changes where only another did. */
export class RecordState {
	#attempts = $state.raw(emptyRecords.attempts);
	#lessons = $state.raw(emptyRecords.lessons);
	#settings = $state.raw(emptyRecords.settings);
	#notes = $state.raw(emptyRecords.notes);
	#sessions = $state.raw(emptyRecords.sessions);

	/** As a text, so that a new place alone does not make every question look again. */
	readonly #since = $derived(
		JSON.stringify(
			[...this.#lessons.values()]
				.filter(({ since }) => since > 0)
				.map(({ lesson, since }) => [lesson, since])
		)
	);
	readonly #byQuestion = $derived(
		byQuestion(this.#attempts.values(), JSON.parse(this.#since) as [string, number][])
	);

	get attempts(): Records['attempts'] {
		return this.#attempts;
	}

	get lessons(): Records['lessons'] {
		return this.#lessons;
	}

	get settings(): Records['settings'] {
		return this.#settings;
	}

	get notes(): Records['notes'] {
		return this.#notes;
	}

	get sessions(): Records['sessions'] {
		return this.#sessions;
	}

	/** Everything at once. */
	get records(): Records {
		const { attempts, lessons, settings, notes, sessions } = this;
		return { attempts, lessons, settings, notes, sessions };
	}

	/** Attempts at one question that count in the present run, oldest first. */
	attemptsAt(question: string): readonly Attempt[] {
		return this.#byQuestion.get(question) ?? none;
	}

	/** Shows these records from now on. */
	show(records: Records): void {
		if (!same(this.#attempts, records.attempts)) this.#attempts = records.attempts;
		if (!same(this.#lessons, records.lessons)) this.#lessons = records.lessons;
		if (!same(this.#settings, records.settings)) this.#settings = records.settings;
		if (!same(this.#notes, records.notes)) this.#notes = records.notes;
		if (!same(this.#sessions, records.sessions)) this.#sessions = records.sessions;
	}
}
