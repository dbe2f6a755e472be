import type { Message } from './messages.ts';
import { send } from './service-workers.ts';

/**
 * How far the course is kept on this device; `plan`: the lessons that the physio chose, and the rest is
 * still to come. `unsupported` also means "not known yet": nothing is said then.
 */
export type OfflineStatus = 'unsupported' | 'saving' | 'plan' | 'saved' | 'failed';

/** What the line at the foot of a page says. */
const WORDS: Record<OfflineStatus, string> = {
	unsupported: '',
	saving: 'Saving for offline…',
	plan: 'Your plan works with no internet. The rest follows.',
	saved: 'Saved on this device. Works with no internet.',
	failed: 'Not saved for offline yet. We’ll try again soon.'
};

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

	/** @param folder path of the folder that the course lies in, with its last slash */
	constructor(folder: string) {
		this.#mark = `back-to-running:rest-to-save:${folder}`;
		this.#isRestOpen = storageHolds(this.#mark);
	}

	get status(): OfflineStatus {
		return this.#status;
	}

	/** The status as a line for everyone. */
	get words(): string {
		return WORDS[this.#status];
	}

	/** Files saved so far, while `status` is `saving`. */
	get done(): number {
		return this.#done;
	}

	/** Files to save, or 0 where it is not known yet. */
	get total(): number {
		return this.#total;
	}

	begin(isControlled: boolean): void {
		this.#status = isControlled ? (this.#isRestOpen ? 'plan' : 'saved') : 'saving';
	}

	/** Anything but a failed download means that this browser doesn't want to keep anything. */
	fail(error: unknown): void {
		this.#status = error instanceof TypeError ? 'failed' : 'unsupported';
	}

	/** Takes over what the browser says now. */
	look(registration: ServiceWorkerRegistration | undefined): void {
		if (!registration) return;
		const { installing, waiting, active } = registration;
		if (active) this.#status = this.#isRestOpen ? 'plan' : 'saved';
		else if (!installing && !waiting) this.#status = 'failed';
	}

	/** Takes over what a worker says. */
	hear(message: Message | undefined, registration: ServiceWorkerRegistration | undefined): void {
		if (message?.type === 'healing') {
			if (message.status === 'saved') this.#markRest(false);
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

	/** Whether what is missing may be to be had by now. */
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
		try {
			if (isOpen) localStorage.setItem(this.#mark, 'yes');
			else localStorage.removeItem(this.#mark);
		} catch {
			// Where nothing is kept, the next page finds out from the worker.
		}
	}
}

function storageHolds(mark: string): boolean {
	try {
		return localStorage.getItem(mark) !== null;
	} catch {
		return false;
	}
}
