import { untrack } from 'svelte';
import type { Answer, Attempt, Json, Notebook } from '#lib/notebook/notebook.ts';
import { apply, type Change } from './change.ts';
import { Clock, latest } from './clock.ts';
import type { MovedIds } from './moved-ids.ts';
import { newAttempt, plain } from './new-attempt.ts';
import { thisPage } from './page-life.ts';
import type { ProgressOptions } from './progress-options.ts';
import { nothing, untouched, type Records } from './records.ts';
import type { LessonRecord } from './schema.ts';
import { Seen } from './seen.svelte.ts';
import type { Store, StoreOptions } from './store.ts';

/** What progress is made with: tests give another way to fetch the store. */
export interface Options extends ProgressOptions {
	readonly fetchStore?: () => Promise<Pick<typeof import('./store.ts'), 'Store'>>;
}

const UNREACHED = 'Your answers stay until you close this page. Go online once to keep them.';

/**
 * Someone's progress, as pages know it. What keeps it on the device is fetched apart from the first
 * page, by `open` or by the first thing there is to keep: a first visit has nothing to read. Until
 * then, and where it cannot be fetched, every change waits in memory, is seen, and is handed over
 * later. All that this gives is reactive; no method ever rejects: where storage refuses, everything
 * goes on in memory, `notice` says so, and it is kept once it can be.
 */
export class Progress implements Notebook {
	readonly #options: Options & Pick<StoreOptions, 'page' | 'patience'>;
	readonly #clock: Clock;
	readonly #seen = new Seen();
	#store = $state.raw<Store | null>(null);
	#fetching: Promise<Store | null> | null = null;
	/** It has not come in time; nobody waits for it until it does. */
	#late = false;
	/** Changes for which there was no store yet. */
	#pending: readonly Change[] = [];
	#ready = $state.raw(false);
	#notice = $state.raw<string | null>(null);
	#lost = $state.raw(false);

	constructor(options: Options) {
		this.#options = { page: thisPage(), patience: 4000, ...options };
		this.#clock = new Clock(options.now);
	}

	/** Reads what was kept before. Resolves when it is read, or when it is clear that it can't be. */
	async open(): Promise<void> {
		const store = await this.#reach();
		if (!store) return;
		await store.load();
		this.#ready = true;
		if (this.#seen.attempts.size > 0) await store.look();
	}

	/** Lets go of the device and the other tabs. What is seen stays. */
	close(): void {
		this.#store?.close();
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

	/** Whether the browser has promised to keep our data; null where it promises nothing. */
	get persisted(): boolean | null {
		return this.#store?.persisted ?? null;
	}

	/** What is kept, as it is now: of attempts the newest of each kind, and who needs more asks for all. */
	get records(): Records {
		return this.#seen.records;
	}

	/**
	 * Everything that is kept, with every attempt; null where the means to read it are out of reach.
	 * Reads all of it, so only where that is needed.
	 */
	async all(): Promise<Records | null> {
		return (await this.#reach())?.all() ?? null;
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
		return this.#seen.attemptsAt(question);
	}

	async write(name: string, value: Json): Promise<void> {
		await this.#set('notes', name, value);
	}

	async revise(name: string, change: (before: Json | undefined) => Json): Promise<void> {
		await this.keep({ kind: 'revise', name, change, at: this.#clock.moment(0) });
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
		return this.lesson(lesson)?.step ?? null;
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
		if (change) await this.keep(change);
	}

	/** Keeps that a lesson is done, today. One that was finished before stays as it is. */
	async finish(lesson: string): Promise<void> {
		const change = untrack((): Change | null => {
			const record = this.#record(lesson);
			if (record.doneOn !== null) return null;
			const on = this.#clock.today();
			return { kind: 'finish', lesson, on, at: this.#clock.moment(record.at) };
		});
		if (change) await this.keep(change);
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
	erase(): Promise<boolean> {
		return this.keep({ kind: 'erase' });
	}

	/** Old ids of the course, and where they went. */
	get movedIds(): MovedIds {
		return this.#options.movedIds;
	}

	/** Milliseconds since 1970, by this device's clock. */
	now(): number {
		return this.#clock.now();
	}

	/** A moment after every lesson was last kept. */
	afterAll(): number {
		return untrack(() => this.#clock.moment(latest(this.#seen.lessons.values())));
	}

	async #begin(lesson: string, step: string | null): Promise<() => Promise<void>> {
		// Undo leads back to where they were, so that has to be known first.
		await (await this.#reach())?.load();
		const [before, at] = untrack(() => {
			const own = [...this.#seen.attempts.values()].filter((attempt) => attempt.lesson === lesson);
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
		const old = untrack(() => this.#seen[store].get(name));
		const at = this.#clock.moment(old?.at ?? 0);
		await this.keep({ kind: 'set', store, name, value: plain(value), at });
	}

	#record(lesson: string): LessonRecord {
		return this.lesson(lesson) ?? untouched(lesson);
	}

	/**
	 * Shows a change and keeps it. True once it is durable; false once it is in memory alone. An answer
	 * shows only then, for feedback waits for one or the other.
	 */
	async keep(change: Change): Promise<boolean> {
		const isAnswer = change.kind === 'answer';
		let store = untrack(() => this.#store);
		if (!store) {
			if (!isAnswer) this.#wait(change);
			// It may have come in the very moment in which patience was over.
			store = (await this.#reach()) ?? untrack(() => this.#store);
			if (!store && isAnswer) this.#wait(change);
		}
		return untrack(() => store?.keep(change)) ?? false;
	}

	/** Shows a change that waits for the store. */
	#wait(change: Change): void {
		this.#pending = [...this.#pending, change];
		untrack(() => this.#seen.show(this.#pending.reduce(apply, nothing)));
	}

	/**
	 * What keeps progress; null while it can't be fetched, such as on a first visit cut off, or does not
	 * come in time.
	 */
	async #reach(): Promise<Store | null> {
		const store = untrack(() => this.#store);
		if (store || this.#late) return store;
		this.#fetching ??= this.#fetch();
		let timer: ReturnType<typeof setTimeout> | undefined;
		const late = new Promise<null>((resolve) => {
			timer = setTimeout(() => {
				this.#late = true;
				this.#notice = UNREACHED;
				resolve(null);
			}, this.#options.patience);
		});
		const reached = await Promise.race([this.#fetching, late]);
		clearTimeout(timer);
		return reached;
	}

	async #fetch(): Promise<Store | null> {
		const { page, fetchStore = () => import('./store.ts') } = this.#options;
		try {
			const { Store } = await fetchStore();
			this.#notice = null;
			const store = new Store({
				...this.#options,
				pending: this.#pending,
				onSeen: (records) => this.#seen.show(records),
				onNotice: (notice, isLoss) => {
					this.#notice = notice;
					this.#lost = isLoss;
				}
			});
			this.#store = store;
			this.#pending = [];
			// Those that nobody waits for any more are kept all the same.
			void this.open();
			return store;
		} catch {
			this.#notice = UNREACHED;
			page?.window.addEventListener('online', this.#again, { once: true });
			page?.document.addEventListener('visibilitychange', this.#again, { once: true });
			return null;
		} finally {
			this.#fetching = null;
			this.#late = false;
		}
	}

	/** After a try that is still under way: it may have begun before the network was back. */
	readonly #again = () => void Promise.resolve(this.#fetching).then(() => this.open());
}
