import { untrack } from 'svelte';
import type { Answer, Attempt, Json, Notebook } from '#lib/notebook/notebook.ts';
import type { Added, Backup } from './backup.ts';
import { recordsOf, takenOf, type Brought } from './bring.ts';
import type { Change, Taken } from './change.ts';
import { Clock, latest } from './clock.ts';
import { markKept, unmarkKept } from './first-visit.ts';
import { newAttempt, plain } from './new-attempt.ts';
import { notices } from './notices.ts';
import { thisPage } from './page-life.ts';
import { StoragePromise } from './promise.svelte.ts';
import type { ProgressOptions } from './progress-options.ts';
import type { Records } from './records.ts';
import type { RefusalKind } from './refusal.ts';
import type { LessonRecord } from './schema.ts';
import { Seen } from './seen.svelte.ts';
import { Store } from './store.ts';
import { untouched } from './untouched.ts';

/**
 * Someone's progress on this device. All that it gives is reactive; no method ever rejects: where
 * storage refuses, everything goes on in memory, `notice` says so, and it is kept once it can be.
 */
export class DeviceProgress implements Notebook {
	readonly #scope: string;
	readonly #clock: Clock;
	readonly #store: Store;
	readonly #promise: StoragePromise;

	readonly #seen = new Seen();
	#ready = $state.raw(false);
	#refusal = $state.raw<RefusalKind | null>(null);

	constructor(options: ProgressOptions) {
		this.#promise = new StoragePromise(options);
		this.#clock = new Clock(options.now);
		this.#scope = options.scope;
		this.#store = new Store({
			patience: 4000,
			page: thisPage(),
			...options,
			onSeen: (records) => this.#seen.show(records),
			onRefusal: (refusal) => (this.#refusal = refusal),
			onKept: () => markKept(options.scope)
		});
	}

	/** Reads what was kept before. Resolves when it is read, or when it is clear that it can't be. */
	async open(): Promise<void> {
		await this.#store.load();
		this.#ready = true;
		if (this.#seen.attempts.size > 0) await this.#promise.look();
	}

	/** Lets go of the database and the other tabs. What is seen stays. */
	close(): void {
		this.#store.close();
	}

	get ready(): boolean {
		return this.#ready;
	}

	/** The sentence to show while this device keeps nothing; null while it does. */
	get notice(): string | null {
		return this.#refusal && notices[this.#refusal];
	}

	/** Whether the browser has promised to keep our data; null where it promises nothing. */
	get persisted(): boolean | null {
		return this.#promise.given;
	}

	/** What is kept, as it is now: of attempts the newest of each kind, and who needs more asks for all. */
	get records(): Records {
		return this.#seen.records;
	}

	/** Everything that is kept, with every attempt. Reads all of it, so only where that is needed. */
	all(): Promise<Records> {
		return this.#store.all();
	}

	async answer(answer: Answer): Promise<Attempt> {
		const attempt = untrack((): Attempt => {
			const { since } = this.#record(answer.lesson);
			const before = Math.max(since, latest(this.attempts(answer.question)));
			return newAttempt(answer, this.#clock.moment(before));
		});
		const durable = await this.#keep({ kind: 'answer', attempt });
		if (durable) void this.#promise.ask();
		return attempt;
	}

	attempts(question: string): readonly Attempt[] {
		return this.#seen.attemptsAt(question);
	}

	async write(name: string, value: Json): Promise<void> {
		await this.#set('notes', name, value);
	}

	async revise(name: string, change: (before: Json | undefined) => Json): Promise<void> {
		await this.#store.load();
		// What is written is seen at once, so the next change builds on this one.
		await this.write(name, change(untrack(() => this.read(name))));
	}

	read(name: string): Json | undefined {
		return this.#seen.notes.get(name)?.value;
	}

	/** A setting of this device, such as text size, theme or sound; undefined if it was never set. */
	setting(name: string): Json | undefined {
		return this.#seen.settings.get(name)?.value;
	}

	async set(name: string, value: Json): Promise<void> {
		await this.#set('settings', name, value);
	}

	/** What is kept of a lesson; undefined if it was never opened. */
	lesson(id: string): LessonRecord | undefined {
		return this.#seen.lessons.get(id);
	}

	/** The screen someone was on in a lesson, as it was kept; null at its start. */
	place(lesson: string): string | null {
		return this.#seen.lessons.get(lesson)?.step ?? null;
	}

	/** Keeps the place. Cheap: only the last of several quick ones is written. */
	async visit(lesson: string, step: string): Promise<void> {
		const change = untrack((): Change | null => {
			const record = this.#record(lesson);
			const last = latest(this.#seen.lessons.values());
			if (record.step === step && record.at === last) return null;
			// After every other lesson's too: home carries on in the one that was opened last.
			return { kind: 'visit', lesson, step, at: this.#clock.moment(last) };
		});
		if (change) await this.#keep(change);
	}

	/** Keeps that a lesson is done, today. One that was finished before stays as it is. */
	async finish(lesson: string): Promise<void> {
		const change = untrack((): Change | null => {
			const record = this.#record(lesson);
			if (record.doneOn !== null) return null;
			const on = this.#clock.today();
			return { kind: 'finish', lesson, on, at: this.#clock.moment(record.at) };
		});
		if (change) await this.#keep(change);
	}

	/**
	 * "Start this lesson again": from its first step, with no question tried. Earlier attempts and
	 * the day it was done are kept. Resolves to what undoes it.
	 */
	restart(lesson: string): Promise<() => Promise<void>> {
		return this.#begin(lesson, null);
	}

	/** "Practise again": the questions anew, from the screen given. As above. */
	practise(lesson: string, screen: string): Promise<() => Promise<void>> {
		return this.#begin(lesson, screen);
	}

	/** Erases everything of this course. False if the device's storage could not be reached. */
	async erase(): Promise<boolean> {
		const erased = await this.#keep({ kind: 'erase' });
		if (erased) unmarkKept(this.#scope);
		return erased;
	}

	/** All progress as the text of a backup file. `course` is the course's version. */
	export(course?: string): Promise<string> {
		return this.#store.write(this.#clock.now(), course);
	}

	/** What importing a backup would add, for the question before it. */
	describeImport(backup: Backup): Promise<Added> {
		return this.#store.describe(backup);
	}

	/** Adds a backup to what is here; replaces nothing. False if it is in memory alone. */
	import(backup: Backup): Promise<boolean> {
		return this.#keep({ kind: 'unite', records: this.#store.incoming(backup) });
	}

	/** What bringing lessons from elsewhere would change, once what is here is known. */
	async wouldBring(brought: readonly Brought[]): Promise<readonly Taken[]> {
		await this.open();
		return untrack(() => takenOf(this.#seen.lessons, brought, this.#afterAll()));
	}

	/** Brings them. Resolves to what undoes it; what is done here meanwhile stays. */
	async bring(taken: readonly Taken[]): Promise<() => Promise<void>> {
		await this.#keep({ kind: 'unite', records: recordsOf(taken) });
		return async () => {
			await this.#keep({ kind: 'give-up', taken, at: untrack(() => this.#afterAll()) });
		};
	}

	/** Takes in answers that were given before this was here. */
	async adopt(attempts: readonly Attempt[]): Promise<void> {
		await this.#keep({ kind: 'unite', records: this.#store.withAttempts(attempts) });
	}

	/** A moment after every lesson was last kept. */
	#afterAll(): number {
		return this.#clock.moment(latest(this.#seen.lessons.values()));
	}

	#keep(change: Change): Promise<boolean> {
		return untrack(() => this.#store.keep(change));
	}

	async #begin(lesson: string, step: string | null): Promise<() => Promise<void>> {
		// Undo leads back to where they were, so that has to be known first.
		await this.#store.load();
		const [before, at] = untrack(() => {
			const own = [...this.#seen.attempts.values()].filter((attempt) => attempt.lesson === lesson);
			const record = this.#record(lesson);
			return [record, this.#clock.moment(Math.max(record.at, latest(own)))] as const;
		});
		await this.#keep({ kind: 'begin', lesson, step, since: at, at });
		return async () => {
			const now = untrack(() => this.#clock.moment(this.#record(lesson).at));
			const { step: place, since } = before;
			await this.#keep({ kind: 'begin', lesson, step: place, since, at: now });
		};
	}

	async #set(store: 'settings' | 'notes', name: string, value: Json): Promise<void> {
		const old = untrack(() =>
			(store === 'notes' ? this.#seen.notes : this.#seen.settings).get(name)
		);
		const at = this.#clock.moment(old?.at ?? 0);
		await this.#keep({ kind: 'set', store, name, value: plain(value), at });
	}

	#record(lesson: string): LessonRecord {
		return this.#seen.lessons.get(lesson) ?? untouched(lesson);
	}
}
