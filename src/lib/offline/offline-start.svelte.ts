import type { Offline, OfflineOptions } from './offline.svelte.ts';
import { register, serviceWorkers } from './service-workers.ts';

/**
 * Starts to save the course on this device. The code that shows how saving goes and looks for newer
 * versions (`Offline`) is larger and loads later: with the first touch, or once it is saved on this
 * device. A first page must not wait for it.
 */
export class OfflineStart {
	readonly #options: OfflineOptions;
	#offline = $state.raw<Offline | null>(null);
	#begun = $state.raw(false);
	#fetching = false;
	/** A worker has taken control of this tab since it was opened. */
	#isKept = false;
	#stop: (() => void) | null = null;

	constructor(options: OfflineOptions) {
		this.#options = options;
	}

	/** Everything about saving and updates; null until its code has loaded. */
	get news(): Offline | null {
		return this.#offline;
	}

	/** Whether saving has begun. */
	get begun(): boolean {
		return this.#begun;
	}

	/**
	 * Starts once the page has loaded. Call it in the browser only.
	 * @param isQuiet whether the page shows nothing of it before a touch; then the rest is not loaded
	 * @returns a function that stops it
	 */
	start(isQuiet: () => boolean): () => void {
		const workers = serviceWorkers();
		// A worker may ask at any time which version this tab runs, to give it only files of that version.
		workers?.addEventListener('message', ({ data, ports }: MessageEvent<unknown>) => {
			const asked = typeof data === 'object' && data !== null && 'type' in data && data.type;
			if (asked === 'version' && !this.#offline) ports[0]?.postMessage(this.#options.version);
		});
		if (workers?.controller) void this.wake();
		else if (workers) {
			this.#begun = true;
			const begin = () => void this.#register(workers, isQuiet);
			// Not in the task that hydrates the page, which is the longest already.
			if (document.readyState === 'complete') setTimeout(begin);
			else window.addEventListener('load', begin, { once: true });
			this.#wakeWhenNeeded(workers);
		}
		return () => this.#stop?.();
	}

	/** Loads the rest: someone has touched the page, or it is saved on this device. */
	async wake(): Promise<void> {
		if (this.#fetching) return;
		this.#fetching = true;
		try {
			const { Offline } = await import('./offline.svelte.ts');
			const offline = new Offline(this.#options);
			this.#stop = offline.start();
			this.#offline = offline;
		} catch {
			// No network now; the next touch tries again.
			this.#fetching = false;
		}
	}

	/** Loads the rest without a touch if the network is lost or another version takes over. */
	#wakeWhenNeeded(workers: ServiceWorkerContainer): void {
		window.addEventListener('offline', () => void this.wake());
		workers.addEventListener('controllerchange', () => {
			if (this.#isKept) void this.wake();
			this.#isKept = true;
		});
	}

	async #register(workers: ServiceWorkerContainer, isQuiet: () => boolean): Promise<void> {
		try {
			const registration = await register(workers, this.#options.folder);
			// Both success and failure are news.
			await settled(registration);
			if (!registration.active || !isQuiet()) await this.wake();
		} catch {
			this.#begun = false;
		}
	}
}

/** Resolves once the first worker is active or has failed. */
function settled({ installing, active }: ServiceWorkerRegistration): Promise<void> {
	return new Promise((resolve) => {
		if (active || !installing) return resolve();
		installing.addEventListener('statechange', () => {
			if (installing.state === 'activated' || installing.state === 'redundant') resolve();
		});
	});
}
