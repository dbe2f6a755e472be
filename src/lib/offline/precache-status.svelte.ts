import type { Message } from './messages.ts';
import { send } from './service-workers.ts';

/**
 * How far the course is kept on this device; `plan`: the lessons that the physio chose, and the rest is
 * still to come; `changed`: it failed time and again, since the host or the network changes the files.
 * `unsupported` also means "not known yet": nothing is said then.
 */
export type OfflineStatus = 'unsupported' | 'saving' | 'plan' | 'saved' | 'failed' | 'changed';

/** What the line at the foot of a page says. */
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
 * So many tries in a row that came upon changed files: a login page, or a host in the middle of an
 * update, is over by then.
 */
const TRIES = 3;

/** What is known of the saving, as the worker and the browser tell it. */
export class Saving {
	#status = $state.raw<OfflineStatus>('unsupported');
	#done = $state.raw(0);
	#total = $state.raw(0);
	/** Lessons of a plan, by their ids. */
	#first: readonly string[] = [];
	/**
	 * The first worker was told of a plan, and none has said yet that the rest is saved too. It outlives
	 * the page: the next one must not say for a moment that all is saved.
	 */
	#isRestOpen: boolean;
	readonly #mark: string;
	/** Tries in a row that came upon changed files, on this device. */
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

	/** The status as a line for everyone. */
	get words(): string {
		return WORDS[this.status];
	}

	/** Files saved so far, while `status` is `saving`. */
	get done(): number {
		return this.#done;
	}

	/** Files to save, or 0 where it is not known yet. */
	get total(): number {
		return this.#total;
	}

	/** @param isControlled whether a worker is in charge; it has not said yet that it is the course's */
	begin(isControlled: boolean): void {
		this.#status = isControlled ? 'unsupported' : 'saving';
	}

	/** The course's own worker has answered. What it holds it says by itself, once it has looked. */
	meet(): void {
		if (this.#isRestOpen && this.#status !== 'saved') this.#status = 'plan';
	}

	/** What should be the course's worker is silent: it saves nothing, whatever the browser says. */
	missWorker(): void {
		this.#status = 'failed';
	}

	/** Anything but a failed download means that this browser doesn't want to keep anything. */
	fail(error: unknown): void {
		this.#status = error instanceof TypeError ? 'failed' : 'unsupported';
	}

	/** Takes over what the browser says now. */
	look(registration: ServiceWorkerRegistration | undefined): void {
		if (!registration) return;
		const { installing, waiting, active } = registration;
		if (!active && !installing && !waiting) this.#status = 'failed';
	}

	/** Takes over what a worker says. */
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
		// The last word of a saving that has failed meanwhile: nothing more would come.
		if (registration && !registration.installing) return;
		this.#status = 'saving';
		this.#done = message.done;
		this.#total = message.total;
	}

	/** Whether what is missing may have become available by now. */
	get isToBeTriedAgain(): boolean {
		return this.#status === 'failed' || this.#status === 'plan';
	}

	/** Tells the first worker, while it saves, which lessons to save first. */
	keepFirst(lessons: readonly string[], registration: ServiceWorkerRegistration | undefined): void {
		this.#first = lessons;
		this.follow(registration);
	}

	/** A worker begins to save, or may have begun. */
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

/** Null takes it away. Where nothing is kept, the next page finds out from the worker. */
function store(mark: string, value: string | null): void {
	try {
		if (value === null) localStorage.removeItem(mark);
		else localStorage.setItem(mark, value);
	} catch {
		// As above.
	}
}
