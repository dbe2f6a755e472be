import { askVersion } from './ask-version.ts';

/**
 * The versions that workers run. A browser accepts any script as a worker, even an empty one, and other
 * sites on the same host may have workers of their own. A worker is the course's only if its script has
 * the course's address and it answers with a version.
 */
export class WorkerVersions {
	readonly #path: string;
	readonly #onanswer: () => void;
	readonly #asked = new WeakSet<ServiceWorker>();
	readonly #versions = new WeakMap<ServiceWorker, string | null>();

	/**
	 * @param folder path of the folder that the course lies in, with its last slash
	 * @param onanswer called after each answer, and when no answer came in time
	 */
	constructor(folder: string, onanswer: () => void) {
		this.#path = `${folder}service-worker.js`;
		this.#onanswer = onanswer;
	}

	/** Whether the worker's script has the course's address. */
	isFromHere({ scriptURL }: Pick<ServiceWorker, 'scriptURL'>): boolean {
		return new URL(scriptURL).pathname === this.#path;
	}

	/** The worker's version; undefined until it answers, null if it is not the course's. */
	versionOf(worker: ServiceWorker): string | null | undefined {
		if (!this.#asked.has(worker)) {
			this.#asked.add(worker);
			void this.#ask(worker);
		}
		return this.#versions.get(worker);
	}

	/** Asks a worker that has not answered again: it may have been busy. */
	askAgain(worker: ServiceWorker): void {
		if (this.#versions.get(worker) === null) void this.#ask(worker);
	}

	async #ask(worker: ServiceWorker): Promise<void> {
		const version = this.isFromHere(worker) ? await askVersion(worker) : undefined;
		this.#versions.set(worker, version ?? null);
		this.#onanswer();
	}
}
