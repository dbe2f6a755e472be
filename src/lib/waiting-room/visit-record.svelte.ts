import { SvelteMap } from 'svelte/reactivity';
import { Clock } from '#lib/learner/clock.ts';
import { newAttempt, plain } from '#lib/learner/new-attempt.ts';
import {
	emptyLesson,
	type Answer,
	type Attempt,
	type Json,
	type LearnerRecord,
	type LessonRecord
} from '#lib/learner/record.ts';
import {
	withNotes,
	type PlannedSession,
	type SessionNotes,
	type SessionRecord
} from '#lib/learner/session.ts';

/**
 * One visitor's record. It is in memory alone, and goes with the visit: there is nothing to erase,
 * since nothing was written.
 */
export class VisitRecord implements LearnerRecord {
	readonly ready = true;
	readonly inPublic = true;
	readonly #clock: Clock;
	#attempts = $state.raw<readonly Attempt[]>([]);
	readonly #facts = new SvelteMap<string, Json>();
	readonly #lessons = new SvelteMap<string, LessonRecord>();
	readonly #settings = new SvelteMap<string, Json>();
	readonly #sessions = new SvelteMap<string, SessionRecord>();

	/** `now` gives milliseconds since 1970. */
	constructor(now?: () => number) {
		this.#clock = new Clock(now);
	}

	answer(answer: Answer): Promise<Attempt> {
		const attempt = newAttempt(answer, this.#clock.moment(0));
		this.#attempts = [...this.#attempts, attempt];
		return Promise.resolve(attempt);
	}

	attempts(question: string): readonly Attempt[] {
		return this.#attempts.filter(
			(attempt) =>
				attempt.question === question && attempt.at >= (this.lesson(attempt.lesson)?.since ?? 0)
		);
	}

	read(name: string): Json | undefined {
		return this.#facts.get(name);
	}

	write(name: string, value: Json): Promise<void> {
		this.#facts.set(name, plain(value));
		return Promise.resolve();
	}

	revise(name: string, change: (before: Json | undefined) => Json): Promise<void> {
		return this.write(name, change(this.read(name)));
	}

	lesson(id: string): LessonRecord | undefined {
		return this.#lessons.get(id);
	}

	place(lesson: string): string | null {
		return this.lesson(lesson)?.step ?? null;
	}

	visit(lesson: string, step: string): Promise<void> {
		return this.#change(lesson, { step });
	}

	finish(lesson: string): Promise<void> {
		const doneOn = this.lesson(lesson)?.doneOn ?? this.#clock.today();
		return this.#change(lesson, { doneOn });
	}

	restart(lesson: string): Promise<() => Promise<void>> {
		return this.#begin(lesson, null);
	}

	practise(lesson: string, screen: string): Promise<() => Promise<void>> {
		return this.#begin(lesson, screen);
	}

	setting(name: string): Json | undefined {
		return this.#settings.get(name);
	}

	set(name: string, value: Json): Promise<void> {
		this.#settings.set(name, plain(value));
		return Promise.resolve();
	}

	sessions(): readonly SessionRecord[] {
		return [...this.#sessions.values()];
	}

	note(
		id: string,
		notes: Partial<SessionNotes>,
		planned: PlannedSession | null = null
	): Promise<void> {
		const before = this.#sessions.get(id);
		const noting = { notes, planned, today: this.#clock.today(), at: this.#clock.moment(0) };
		this.#sessions.set(id, withNotes(before, id, noting));
		return Promise.resolve();
	}

	async #begin(lesson: string, step: string | null): Promise<() => Promise<void>> {
		const before = this.lesson(lesson) ?? emptyLesson(lesson);
		await this.#change(lesson, { step, since: this.#clock.moment(0) });
		return () => this.#change(lesson, { step: before.step, since: before.since });
	}

	#change(lesson: string, change: Partial<LessonRecord>): Promise<void> {
		const before = this.lesson(lesson) ?? emptyLesson(lesson);
		this.#lessons.set(lesson, { ...before, ...change, at: this.#clock.moment(0) });
		return Promise.resolve();
	}
}
