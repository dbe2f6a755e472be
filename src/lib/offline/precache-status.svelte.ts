import type { Message } from './messages.ts';
import { send } from './service-workers.ts';

/**
 * How much of the course is saved on this device. `plan`: the lessons of the plan are saved, the rest is
 * not yet. `changed`: saving failed several times, since the host or the network changes the files.
 * `unsupported` also means "not known yet"; nothing is shown then.
 */
export type OfflineStatus = 'unsupported' | 'saving' | 'plan' | 'saved' | 'failed' | 'changed';

/** The line at the foot of a page. */
const WORDS: Record<OfflineStatus, string> = {
	unsupported: '',
	saving: 'Saving for offline…',
	plan: 'Your plan works with no internet. The rest follows.',
	saved: 'Saved on this device. Works with no internet.',
	failed: 'Not saved for offline yet. We’ll try again soon.',
	changed:
		'Not saved for offline: this web site, or your network, changes the course’s files. You can read on as usual.'
};

/**
 * Tries in a row with changed files before the page says so. A login page, or a host in the middle of
 * an update, is gone by then.
 */
const TRIES = 3;

/** How saving for offline goes, as the worker and the browser report it. */
export class PrecacheStatus {
	#status = $state.raw<OfflineStatus>('unsupported');
	#done = $state.raw(0);
	#total = $state.raw(0);
	/** Lessons of a plan, by their ids. */
	#first: readonly string[] = [];
	/**
	 * The first worker has been asked to save a plan's lessons first, and no worker has reported that the
	 * rest is saved too. Stored, or the next page would say for a moment that everything is saved.
	 */
	#isRestOpen: boolean;
	readonly #mark: string;
	/** The name under which the number of tries in a row with changed files is stored. */
	readonly #changedMark: string;
	#changed = $state.raw(0);

	/** @param folder path of the folder that the course lies in, with its last slash */
	constructor(folder: string) {
		this.#mark = `back-to-running:rest-to-save:${folder}`;
		this.#isRestOpen = stored(this.#mark) !== null;
		this.#changedMark = `back-to-running:changed-files:${folder}`;
		this.#changed = Number(stored(this.#changedMark) ?? 0) || 0;
	}

	get status(): OfflineStatus {
		return this.#status === 'failed' && this.#changed >= TRIES ? 'changed' : this.#status;
	}

	get words(): string {
		return WORDS[this.status];
	}

	/** Files saved so far, while `status` is `saving`. */
	get done(): number {
		return this.#done;
	}

	/** Files to save, or 0 while it is not known. */
	get total(): number {
		return this.#total;
	}

	/** @param isControlled whether a worker controls the page; it may not be the course's */
	begin(isControlled: boolean): void {
		this.#status = isControlled ? 'unsupported' : 'saving';
	}

	/** The course's own worker has answered. It reports what is saved once it has looked. */
	meet(): void {
		if (this.#isRestOpen && this.#status !== 'saved') this.#status = 'plan';
	}

	/** The worker at the course's address does not answer, so it saves nothing. */
	missWorker(): void {
		this.#status = 'failed';
	}

	/** Registering failed. Any error but a failed download means that this browser allows no worker. */
	fail(error: unknown): void {
		this.#status = error instanceof TypeError ? 'failed' : 'unsupported';
	}

	/** Follows the state of the registration. */
	look(registration: ServiceWorkerRegistration | undefined): void {
		if (!registration) return;
		const { installing, waiting, active } = registration;
		if (!active && !installing && !waiting) this.#status = 'failed';
	}

	/** Follows a worker's message. */
	hear(message: Message | undefined, registration: ServiceWorkerRegistration | undefined): void {
		if (message?.type === 'changed') this.#countChanged(this.#changed + 1);
		if (message?.type === 'healing') {
			if (message.status === 'saved') {
				this.#markRest(false);
				this.#countChanged(0);
			}
			[this.#status, this.#total] = [this.#isRestOpen ? 'plan' : message.status, 0];
		}
		// A newer version saves in silence: this one is saved already.
		if (message?.type !== 'saving' || this.#status === 'saved') return;
		// A late message from a worker that has failed since: no more will follow.
		if (registration && !registration.installing) return;
		this.#status = 'saving';
		this.#done = message.done;
		this.#total = message.total;
	}

	/** Whether another try could save missing files. */
	get isToBeTriedAgain(): boolean {
		return this.#status === 'failed' || this.#status === 'plan';
	}

	/** Sends the first worker, while it saves, the lessons to save first. */
	keepFirst(lessons: readonly string[], registration: ServiceWorkerRegistration | undefined): void {
		this.#first = lessons;
		this.follow(registration);
	}

	/** A worker has begun to save, or may have. */
	follow(registration: ServiceWorkerRegistration | undefined): void {
		const { installing, active } = registration ?? {};
		if (this.#first.length === 0 || active || !installing) return;
		send(installing, { type: 'first', lessons: this.#first });
		this.#markRest(true);
	}

	#markRest(isOpen: boolean): void {
		this.#isRestOpen = isOpen;
		store(this.#mark, isOpen ? 'yes' : null);
	}

	#countChanged(tries: number): void {
		if (tries === this.#changed) return;
		this.#changed = tries;
		store(this.#changedMark, tries > 0 ? String(tries) : null);
	}
}

function stored(mark: string): string | null {
	try {
		return localStorage.getItem(mark);
	} catch {
		return null;
	}
}

/** Stores a mark; null removes it. */
function store(mark: string, value: string | null): void {
	try {
		if (value === null) localStorage.removeItem(mark);
		else localStorage.setItem(mark, value);
	} catch {
		// Without storage, the next page learns it from the worker.
	}
}
