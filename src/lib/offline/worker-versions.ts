import { askVersion } from './ask-version.ts';

/**
 * Workers, and what they say they run. A browser takes any script for a worker, also an empty one, and at
 * the same host others may have theirs: only one that comes from the course's address and answers is the
 * course's.
 */
export class MetWorkers {
	readonly #path: string;
	readonly #onanswer: () => void;
	readonly #asked = new WeakSet<ServiceWorker>();
	readonly #versions = new WeakMap<ServiceWorker, string | null>();

	/**
	 * @param folder path of the folder that the course lies in, with its last slash
	 * @param onanswer called after each answer, and where none came
	 */
	constructor(folder: string, onanswer: () => void) {
		this.#path = `${folder}service-worker.js`;
		this.#onanswer = onanswer;
	}

	/** Whether it comes from the course's address. */
	isFromHere({ scriptURL }: Pick<ServiceWorker, 'scriptURL'>): boolean {
		return new URL(scriptURL).pathname === this.#path;
	}

	/** What it runs; undefined while it has not answered yet, null where it is none of the course's. */
	versionOf(worker: ServiceWorker): string | null | undefined {
		if (!this.#asked.has(worker)) {
			this.#asked.add(worker);
			void this.#ask(worker);
		}
		return this.#versions.get(worker);
	}

	/** One that gave no answer may have been busy. */
	askAgain(worker: ServiceWorker): void {
		if (this.#versions.get(worker) === null) void this.#ask(worker);
	}

	async #ask(worker: ServiceWorker): Promise<void> {
		const version = this.isFromHere(worker) ? await askVersion(worker) : undefined;
		this.#versions.set(worker, version ?? null);
		this.#onanswer();
	}
}
