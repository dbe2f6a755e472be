import type { Answer, Attempt, Json, Notebook } from '#lib/notebook/notebook.ts';
import type { Added, Backup } from './backup.ts';
import type { Brought } from './bring.ts';
import type { Taken } from './change.ts';
import type { DeviceProgress } from './device-progress.svelte.ts';
import { newAttempt } from './new-attempt.ts';
import { nothing } from './nothing.ts';
import type { ProgressOptions } from './progress-options.ts';
import type { Records } from './records.ts';
import type { LessonRecord } from './schema.ts';

const UNREACHED = 'Your answers stay until you close this page. Go online once to keep them.';

/**
 * Someone's progress, as pages know it. What keeps it on the device is fetched apart from the first
 * page, by `open` or by the first thing there is to keep: a first visit has nothing to read. Until
 * then, and where it cannot be fetched, answers stay in memory and are handed over later. All that
 * it gives is reactive; no method ever rejects.
 */
export class Progress implements Notebook {
	readonly #options: ProgressOptions;
	#device = $state.raw<DeviceProgress | null>(null);
	#fetching: Promise<DeviceProgress | null> | null = null;
	#unreached = $state.raw(false);
	/** Answers given while there was nobody to keep them. */
	#unkept = $state.raw<readonly Attempt[]>([]);

	constructor(options: ProgressOptions) {
		this.#options = options;
	}

	/** Reads what was kept before. Resolves when it is read, or when it is clear that it can't be. */
	async open(): Promise<void> {
		await (await this.#fetch())?.open();
	}

	/** Lets go of the device. What is seen stays. */
	close(): void {
		this.#device?.close();
	}

	get ready(): boolean {
		return this.#device?.ready ?? false;
	}

	/** The sentence to show while this device keeps nothing; null while it does. */
	get notice(): string | null {
		return this.#device ? this.#device.notice : this.#unreached ? UNREACHED : null;
	}

	/** Whether the browser has promised to keep our data; null where it promises nothing. */
	get persisted(): boolean | null {
		return this.#device?.persisted ?? null;
	}

	/** What is kept, as it is now: of attempts the newest of each kind alone. */
	get records(): Records {
		return this.#device?.records ?? nothing;
	}

	/** Everything that is kept, with every attempt; null where the means to read it are out of reach. */
	async all(): Promise<Records | null> {
		return (await this.#fetch())?.all() ?? null;
	}

	async answer(answer: Answer): Promise<Attempt> {
		const device = await this.#fetch();
		if (device) return device.answer(answer);
		const attempt = newAttempt(answer, Date.now());
		this.#unkept = [...this.#unkept, attempt];
		return attempt;
	}

	attempts(question: string): readonly Attempt[] {
		return (
			this.#device?.attempts(question) ?? this.#unkept.filter((one) => one.question === question)
		);
	}

	async write(name: string, value: Json): Promise<void> {
		await (await this.#fetch())?.write(name, value);
	}

	async revise(name: string, change: (before: Json | undefined) => Json): Promise<void> {
		await (await this.#fetch())?.revise(name, change);
	}

	read(name: string): Json | undefined {
		return this.#device?.read(name);
	}

	/** A setting of this device, such as text size, theme or sound; undefined if it was never set. */
	setting(name: string): Json | undefined {
		return this.#device?.setting(name);
	}

	async set(name: string, value: Json): Promise<void> {
		await (await this.#fetch())?.set(name, value);
	}

	/** What is kept of a lesson; undefined if it was never opened. */
	lesson(id: string): LessonRecord | undefined {
		return this.#device?.lesson(id);
	}

	/** The screen someone was on in a lesson, as it was kept; null at its start. */
	place(lesson: string): string | null {
		return this.#device?.place(lesson) ?? null;
	}

	/** Keeps the place. */
	async visit(lesson: string, screen: string): Promise<void> {
		await (await this.#fetch())?.visit(lesson, screen);
	}

	/** Keeps that a lesson is done, today. One that was finished before stays as it is. */
	async finish(lesson: string): Promise<void> {
		await (await this.#fetch())?.finish(lesson);
	}

	/** "Start this lesson again"; resolves to what undoes it. Earlier attempts are kept. */
	async restart(lesson: string): Promise<() => Promise<void>> {
		return (await (await this.#fetch())?.restart(lesson)) ?? (async () => {});
	}

	/** "Practise again": the questions anew, from the screen given. As above. */
	async practise(lesson: string, screen: string): Promise<() => Promise<void>> {
		return (await (await this.#fetch())?.practise(lesson, screen)) ?? (async () => {});
	}

	/** Erases everything of this course. False if the device's storage could not be reached. */
	async erase(): Promise<boolean> {
		return (await (await this.#fetch())?.erase()) ?? false;
	}

	/** All progress as the text of a backup file; null where the means to write it are out of reach. */
	async export(course?: string): Promise<string | null> {
		return (await this.#fetch())?.export(course) ?? null;
	}

	/** What importing a backup would add, for the question before it; null as above. */
	async describeImport(backup: Backup): Promise<Added | null> {
		return (await this.#fetch())?.describeImport(backup) ?? null;
	}

	/** Adds a backup to what is here; replaces nothing. False if it is in memory alone. */
	async import(backup: Backup): Promise<boolean> {
		return (await (await this.#fetch())?.import(backup)) ?? false;
	}

	/** What bringing lessons from elsewhere would change here; null as above. */
	async wouldBring(brought: readonly Brought[]): Promise<readonly Taken[] | null> {
		return (await this.#fetch())?.wouldBring(brought) ?? null;
	}

	/** Brings them; resolves to what undoes it. */
	async bring(taken: readonly Taken[]): Promise<() => Promise<void>> {
		return (await (await this.#fetch())?.bring(taken)) ?? (async () => {});
	}

	/** What keeps progress; null while it can't be fetched, such as on a first visit cut off. */
	async #fetch(): Promise<DeviceProgress | null> {
		if (this.#device) return this.#device;
		this.#fetching ??= this.#make();
		const device = await this.#fetching;
		if (!device) this.#fetching = null;
		return device;
	}

	async #make(): Promise<DeviceProgress | null> {
		try {
			const { DeviceProgress } = await import('./device-progress.svelte.ts');
			const device = new DeviceProgress(this.#options);
			this.#device = device;
			this.#unreached = false;
			const unkept = this.#unkept;
			this.#unkept = [];
			if (unkept.length > 0) void device.adopt(unkept);
			return device;
		} catch {
			this.#unreached = true;
			return null;
		}
	}
}
