import type { BeforeNavigate } from '@sveltejs/kit';
import { askVersion } from './ask-version.ts';
import { Install } from './install.svelte.ts';
import { readMessage } from './messages.ts';
import { Saving, type OfflineStatus } from './saving.svelte.ts';
import { register, send, serviceWorkers } from './service-workers.ts';

export interface OfflineOptions {
	/** Of the code that runs in this tab, as Kit names it. */
	readonly version: string;
	/** Path of the folder that the course lies in, with its last slash. */
	readonly folder: string;
}

const HOUR = 3_600_000;

/** The course on this device: whether it is saved, whether a newer version waits, and the network. */
export class Offline {
	readonly #saving: Saving;
	#online = $state.raw(true);
	#isOfflineTold = $state.raw(false);
	#isUpdateWaiting = $state.raw(false);
	#isUpdateLater = $state.raw(false);

	/** The way to the home screen. */
	readonly install = new Install();

	readonly #options: OfflineOptions;
	#workers: ServiceWorkerContainer | undefined;
	#registration: ServiceWorkerRegistration | undefined;
	#signal: AbortSignal | undefined;
	/** The worker in charge runs another version than this tab, or hasn't said yet. */
	#isStale = false;
	#isUpdating = false;

	constructor(options: OfflineOptions) {
		this.#options = options;
		this.#saving = new Saving(options.folder);
	}

	get status(): OfflineStatus {
		return this.#saving.status;
	}

	/** The status as a line for everyone. */
	get words(): string {
		return this.#saving.words;
	}

	/** Files saved so far, while `status` is `saving`. */
	get done(): number {
		return this.#saving.done;
	}

	/** Files to save, or 0 where it is not known yet. */
	get total(): number {
		return this.#saving.total;
	}

	/** Whether the device has a network; a network need not lead anywhere. */
	get online(): boolean {
		return this.#online;
	}

	/** Whether to say "No internet": once, until the person goes on. */
	get noInternet(): boolean {
		return !this.#online && !this.#isOfflineTold;
	}

	/** Whether this is the app from the home screen. On an iPhone its storage begins empty. */
	get installed(): boolean {
		return this.install.standalone;
	}

	/** Whether a newer version waits, and the person hasn't said "Later" during this visit. */
	get updateReady(): boolean {
		return this.#isUpdateWaiting && !this.#isUpdateLater;
	}

	/**
	 * Begins to save, once the page has loaded, and to look for updates. Call it in the browser only.
	 * @returns ends it again
	 */
	start(): () => void {
		const stop = new AbortController();
		const signal = stop.signal;
		this.#signal = signal;
		this.install.start(signal);
		this.#online = navigator.onLine;
		window.addEventListener('online', () => this.#goOnline(), { signal });
		window.addEventListener('offline', () => (this.#online = false), { signal });

		const workers = serviceWorkers();
		if (!workers) return () => stop.abort();
		this.#workers = workers;
		this.#saving.begin(workers.controller !== null);
		workers.addEventListener('message', (event) => this.#hear(event), { signal });
		workers.addEventListener('controllerchange', () => this.#changeWorker(), { signal });
		window.addEventListener('pageshow', ({ persisted }) => persisted && this.#changeWorker(), {
			signal
		});
		this.#meetWorker();

		document.addEventListener(
			'visibilitychange',
			() => {
				if (document.visibilityState === 'visible') void this.#check();
			},
			{ signal }
		);
		const hourly = setInterval(() => void this.#check(), HOUR);
		signal.addEventListener('abort', () => clearInterval(hourly));

		// Saving must not compete with what the open page still loads.
		if (document.readyState === 'complete') void this.#register();
		else window.addEventListener('load', () => void this.#register(), { once: true, signal });
		return () => stop.abort();
	}

	/** The person wants the newer version now: this tab loads anew, at the same place. */
	update(): void {
		const waiting = this.#registration?.waiting;
		this.#isUpdating = true;
		if (waiting) send(waiting, { type: 'take-over' });
		// Another tab was faster, and the newer version is already in charge.
		else location.reload();
	}

	/** The person wants the newer version another time. */
	later(): void {
		this.#isUpdateLater = true;
	}

	/**
	 * The physio chose these lessons: while the course is saved for the first time, theirs come first, and
	 * work with no internet before the rest is there.
	 * @param lessons their ids
	 */
	keepFirst(lessons: readonly string[]): void {
		this.#saving.keepFirst(lessons, this.#registration);
	}

	/** The person went on: what stood there about the internet has been seen. */
	goOn(): void {
		if (!this.#online) this.#isOfflineTold = true;
	}

	/**
	 * For `beforeNavigate`: where a worker of another version is in charge, this tab goes on with what
	 * it has, and its next page is loaded whole, so that no tab ever mixes two versions.
	 */
	leaveStale(navigation: BeforeNavigate): void {
		const { from, to, type, willUnload, cancel } = navigation;
		if (!this.#isStale || willUnload || !to) return;
		// Steps of the same lesson are not another page.
		if (from?.url.pathname === to.url.pathname) return;
		if (type === 'popstate') {
			// Back and forward have changed the address already.
			location.reload();
			return;
		}
		cancel();
		location.assign(to.url);
	}

	#goOnline(): void {
		this.#online = true;
		void this.#check();
	}

	#hear({ data, ports }: MessageEvent<unknown>): void {
		const message = readMessage(data);
		if (message?.type === 'version') ports[0]?.postMessage(this.#options.version);
		this.#saving.hear(message, this.#registration);
	}

	/** Another worker is in charge, or may be: the first one, or a newer one. */
	#changeWorker(): void {
		if (this.#isUpdating) {
			location.reload();
			return;
		}
		this.#look();
		// Until it says otherwise.
		this.#isStale = true;
		this.#meetWorker();
	}

	/** Asks the worker in charge what it runs, and lets it delete what no tab needs any more. */
	#meetWorker(): void {
		const worker = this.#workers?.controller;
		if (!worker) return;
		send(worker, { type: 'opened' });
		void askVersion(worker).then((version) => {
			const isStillInCharge = this.#workers?.controller === worker;
			if (isStillInCharge) this.#isStale = version !== this.#options.version;
		});
	}

	async #register(): Promise<void> {
		try {
			if (!this.#workers) return;
			const registration = await register(this.#workers, this.#options.folder);
			if (this.#signal?.aborted) return;
			this.#registration = registration;
			this.#follow(registration);
		} catch (error) {
			this.#saving.fail(error);
		}
	}

	#follow(registration: ServiceWorkerRegistration): void {
		const signal = this.#signal;
		if (!signal) return;
		const followInstalling = () => {
			this.#saving.follow(registration);
			registration.installing?.addEventListener('statechange', () => this.#look(), { signal });
			this.#look();
		};
		registration.addEventListener('updatefound', followInstalling, { signal });
		followInstalling();
	}

	/** Takes over what the browser says now. */
	#look(): void {
		this.#saving.look(this.#registration);
		const { active, waiting } = this.#registration ?? {};
		this.#isUpdateWaiting = Boolean(active && waiting);
	}

	/** Looks for a newer version; where saving failed, tries it again. */
	async #check(): Promise<void> {
		const registration = this.#registration;
		if (registration?.installing) return;
		if (!registration?.active) {
			if (this.status === 'failed') await this.#register();
			return;
		}
		if (this.#saving.isToBeTriedAgain) this.#meetWorker();
		try {
			await registration.update();
		} catch {
			// No network now. It is asked again within the hour.
		}
	}
}
