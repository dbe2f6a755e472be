import { untrack } from 'svelte';
import { Clock, latest } from '#lib/learner/clock.ts';
import { newAttempt, plain } from '#lib/learner/new-attempt.ts';
import {
	emptyLesson,
	type Answer,
	type Attempt,
	type Json,
	type LearnerRecord,
	type LessonRecord
} from '#lib/learner/record.ts';
import type { PlannedSession, SessionNotes, SessionRecord } from '#lib/learner/session.ts';
import type { Change } from './change.ts';
import type { ProgressRecords } from './context.ts';
import { LazyQueue, type LazyQueueOptions } from './lazy-queue.svelte.ts';
import type { MovedIds } from './device/moved-ids.ts';
import { RecordState } from './record-state.svelte.ts';
import type { Records } from './records.ts';
import type { QueueEvents } from './device/write-queue.ts';

/** What progress is made with. Pages leave out what may be missing; tests give it. */
export interface ProgressOptions extends Omit<LazyQueueOptions, keyof QueueEvents> {
	/** Milliseconds since 1970. */
	readonly now?: () => number;
}

/**
 * Someone's progress on this device, reactive. All that is done here is a change: it shows at once, and
 * the queue keeps it. No method ever rejects: where storage refuses or is out of reach, everything works
 * in memory, `notice` says so, and it is kept once it can be.
 */
export class Progress implements LearnerRecord, ProgressRecords {
	readonly movedIds: MovedIds;
	readonly #clock: Clock;
	readonly #state = new RecordState();
	readonly #queue: LazyQueue;
	#ready = $state.raw(false);
	#notice = $state.raw<string | null>(null);
	#lost = $state.raw(false);

	constructor({ now, ...options }: ProgressOptions) {
		this.movedIds = options.movedIds;
		this.#clock = new Clock(now);
		this.#queue = new LazyQueue({
			...options,
			onRecords: (records) => this.#state.show(records),
			onLoaded: () => (this.#ready = true),
			onNotice: (notice, isLoss) => {
				this.#notice = notice;
				this.#lost = isLoss;
			}
		});
	}

	open(): Promise<void> {
		return this.#queue.load();
	}

	/** Releases the device and the channel to other tabs. The records shown stay. */
	close(): void {
		this.#queue.close();
	}

	get ready(): boolean {
		return this.#ready;
	}

	/** The sentence to show while this device keeps nothing; null while it does. */
	get notice(): string | null {
		return this.#notice;
	}

	/** The notice says that what was kept before this visit is lost. It is news at the top of a page. */
	get lost(): boolean {
		return this.#lost;
	}

	get persisted(): boolean | null {
		return this.#queue.persisted;
	}

	/** What is kept, as it is now: of attempts the newest of each kind, and who needs more asks for all. */
	get records(): Records {
		return this.#state.records;
	}

	all(): Promise<Records | null> {
		return this.#queue.all();
	}

	async answer(answer: Answer): Promise<Attempt> {
		const attempt = untrack((): Attempt => {
			const { since } = this.#record(answer.lesson);
			const before = Math.max(since, latest(this.attempts(answer.question)));
			return newAttempt(answer, this.#clock.moment(before));
		});
		await this.keep({ kind: 'answer', attempt });
		return attempt;
	}

	attempts(question: string): readonly Attempt[] {
		return this.#state.attemptsAt(question);
	}

	async write(name: string, value: Json): Promise<void> {
		await this.#set('notes', name, value);
	}

	async revise(name: string, change: (before: Json | undefined) => Json): Promise<void> {
		await this.keep({ kind: 'revise', name, change, at: this.#clock.moment(0) });
	}

	read(name: string): Json | undefined {
		return this.#state.notes.get(name)?.value;
	}

	setting(name: string): Json | undefined {
		return this.#state.settings.get(name)?.value;
	}

	async set(name: string, value: Json): Promise<void> {
		await this.#set('settings', name, value);
	}

	lesson(id: string): LessonRecord | undefined {
		return this.#state.lessons.get(id);
	}

	place(lesson: string): string | null {
		return this.lesson(lesson)?.step ?? null;
	}

	async visit(lesson: string, step: string): Promise<void> {
		const change = untrack((): Change | null => {
			const record = this.#record(lesson);
			const last = latest(this.#state.lessons.values());
			if (record.step === step && record.at === last) return null;
			// After every other lesson's too: home carries on in the one that was opened last.
			return { kind: 'visit', lesson, step, at: this.#clock.moment(last) };
		});
		if (change) await this.keep(change);
	}

	async finish(lesson: string): Promise<void> {
		const change = untrack((): Change | null => {
			const record = this.#record(lesson);
			if (record.doneOn !== null) return null;
			const on = this.#clock.today();
			return { kind: 'finish', lesson, on, at: this.#clock.moment(record.at) };
		});
		if (change) await this.keep(change);
	}

	sessions(): readonly SessionRecord[] {
		return [...this.#state.sessions.values()];
	}

	async note(
		session: string,
		notes: Partial<SessionNotes>,
		planned: PlannedSession | null = null
	): Promise<void> {
		const before = untrack(() => this.#state.sessions.get(session));
		const last = latest(Object.values(before?.notes ?? {}));
		const at = this.#clock.moment(last);
		const today = this.#clock.today();
		await this.keep({ kind: 'note', session, notes: { ...notes }, planned, today, at });
	}

	restart(lesson: string): Promise<() => Promise<void>> {
		return this.#begin(lesson, null);
	}

	practise(lesson: string, screen: string): Promise<() => Promise<void>> {
		return this.#begin(lesson, screen);
	}

	erase(): Promise<boolean> {
		return this.keep({ kind: 'erase' });
	}

	/** Milliseconds since 1970, by this device's clock. */
	now(): number {
		return this.#clock.now();
	}

	/**
	 * Shows a change and keeps it. True once it is durable; false once it is in memory alone. An answer
	 * shows only then, for feedback waits for one or the other.
	 */
	keep(change: Change): Promise<boolean> {
		return this.#queue.keep(change);
	}

	afterAll(): number {
		return untrack(() => this.#clock.moment(latest(this.#state.lessons.values())));
	}

	async #begin(lesson: string, step: string | null): Promise<() => Promise<void>> {
		// Undo leads back to where they were, so that has to be known first.
		await this.#queue.load();
		const [before, at] = untrack(() => {
			const own = [...this.#state.attempts.values()].filter((attempt) => attempt.lesson === lesson);
			const record = this.#record(lesson);
			return [record, this.#clock.moment(Math.max(record.at, latest(own)))] as const;
		});
		await this.keep({ kind: 'begin', lesson, step, since: at, at });
		return async () => {
			const now = untrack(() => this.#clock.moment(this.#record(lesson).at));
			const { step: place, since } = before;
			await this.keep({ kind: 'begin', lesson, step: place, since, at: now });
		};
	}

	async #set(store: 'settings' | 'notes', name: string, value: Json): Promise<void> {
		const old = untrack(() => this.#state[store].get(name));
		const at = this.#clock.moment(old?.at ?? 0);
		await this.keep({ kind: 'set', store, name, value: plain(value), at });
	}

	#record(lesson: string): LessonRecord {
		return this.lesson(lesson) ?? emptyLesson(lesson);
	}
}
