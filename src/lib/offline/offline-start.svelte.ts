import type { Offline, OfflineOptions } from './offline.svelte.ts';
import { register, serviceWorkers } from './service-workers.ts';

/**
 * Begins to save the course on this device, which takes three lines. What follows the saving and
 * looks for newer versions is fetched with the first touch, or once it comes from this device: a first
 * page must not wait for it.
 */
export class OfflineStart {
	readonly #options: OfflineOptions;
	#offline = $state.raw<Offline | null>(null);
	#begun = $state.raw(false);
	#fetching = false;
	/** A worker has taken charge of this tab since it was opened. */
	#isKept = false;
	#stop: (() => void) | null = null;

	constructor(options: OfflineOptions) {
		this.#options = options;
	}

	/** All that is known, once what knows it is here. */
	get news(): Offline | null {
		return this.#offline;
	}

	/** Whether saving has begun. */
	get begun(): boolean {
		return this.#begun;
	}

	/**
	 * Begins, once the page has loaded. Call it in the browser only.
	 * @param isQuiet whether the page says nothing of it before a touch: then the rest stays unfetched
	 * @returns ends it again
	 */
	start(isQuiet: () => boolean): () => void {
		const workers = serviceWorkers();
		// A worker may ask at any time which version this tab runs, to give it nothing of another.
		workers?.addEventListener('message', ({ data, ports }: MessageEvent<unknown>) => {
			const asked = typeof data === 'object' && data !== null && 'type' in data && data.type;
			if (asked === 'version' && !this.#offline) ports[0]?.postMessage(this.#options.version);
		});
		if (workers?.controller) void this.wake();
		else if (workers) {
			this.#begun = true;
			const begin = () => void this.#register(workers, isQuiet);
			// Not in the task that brings the page to life: that one is the longest as it is.
			if (document.readyState === 'complete') setTimeout(begin);
			else window.addEventListener('load', begin, { once: true });
			this.#wakeWhenNeeded(workers);
		}
		return () => this.#stop?.();
	}

	/** Fetches the rest: someone has touched the page, or it comes from this device. */
	async wake(): Promise<void> {
		if (this.#fetching) return;
		this.#fetching = true;
		try {
			const { Offline } = await import('./offline.svelte.ts');
			const offline = new Offline(this.#options);
			this.#stop = offline.start();
			this.#offline = offline;
		} catch {
			// Out of reach now; the next touch tries again.
			this.#fetching = false;
		}
	}

	/** What cannot wait for a touch: the internet goes, or another version takes over from the first. */
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
			// Saved, or failed to: either is news.
			await settled(registration);
			if (!registration.active || !isQuiet()) await this.wake();
		} catch {
			this.#begun = false;
		}
	}
}

/** Resolves once the first worker is active, or has given up. */
function settled({ installing, active }: ServiceWorkerRegistration): Promise<void> {
	return new Promise((resolve) => {
		if (active || !installing) return resolve();
		installing.addEventListener('statechange', () => {
			if (installing.state === 'activated' || installing.state === 'redundant') resolve();
		});
	});
}
