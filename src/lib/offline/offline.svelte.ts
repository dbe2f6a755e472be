import type { BeforeNavigate } from '@sveltejs/kit';
import { Install } from './install.svelte.ts';
import { loadDocument } from './load-document.ts';
import { readMessage } from './messages.ts';
import { Network } from './network.svelte.ts';
import { WorkerVersions } from './worker-versions.ts';
import { PrecacheStatus } from './precache-status.svelte.ts';
import { register, send, serviceWorkers } from './service-workers.ts';

export interface OfflineOptions {
	/** The version of the course that this tab runs. */
	readonly version: string;
	/** Path of the course's folder, with its last slash. */
	readonly folder: string;
}

const HOUR = 3_600_000;
/** Milliseconds to wait for a newer version to take over before this tab reloads anyway. */
const PATIENCE = 10_000;

/** The course on this device: whether it is saved, whether a newer version waits, and the network. */
export class Offline {
	readonly saving: PrecacheStatus;
	readonly network = new Network();
	readonly install = new Install();

	#isUpdateWaiting = $state.raw(false);
	#isUpdateLater = $state.raw(false);

	readonly #options: OfflineOptions;
	#workers: ServiceWorkerContainer | undefined;
	#registration: ServiceWorkerRegistration | undefined;
	#signal: AbortSignal | undefined;
	readonly #versions: WorkerVersions;
	/** The worker that knows that this tab is open. */
	#informedWorker: ServiceWorker | undefined;
	/** The last worker that began to save. */
	#lastSaver: ServiceWorker | undefined;
	/** Another worker took control while this tab was open. */
	#hasChanged = false;
	#isAskedByVersion = false;
	#isUpdating = false;

	constructor(options: OfflineOptions) {
		this.#options = options;
		this.saving = new PrecacheStatus(options.folder);
		this.#versions = new WorkerVersions(options.folder, () => this.#look());
	}

	/** Whether a newer version waits and the person has not pressed "Later" during this visit. */
	get updateReady(): boolean {
		return this.#isUpdateWaiting && !this.#isUpdateLater;
	}

	/**
	 * Starts to save once the page has loaded, and to look for updates. Call it in the browser only.
	 * @returns a function that stops it
	 */
	start(): () => void {
		const stop = new AbortController();
		const signal = stop.signal;
		this.#signal = signal;
		this.install.start(signal);
		// Without a network there is nothing but the cache, so the worker looks again at what is saved.
		this.network.start(
			{ onOnline: () => void this.#check(), onOffline: () => this.#reportOpen() },
			signal
		);

		const workers = serviceWorkers();
		if (!workers) return () => stop.abort();
		this.#workers = workers;
		this.saving.begin(workers.controller !== null);
		workers.addEventListener('message', (event) => this.#hear(event), { signal });
		workers.addEventListener('controllerchange', () => this.#changeWorker(), { signal });
		window.addEventListener('pageshow', ({ persisted }) => persisted && this.#changeWorker(), {
			signal
		});
		this.#look();

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

	/** The person wants the newer version now: reloads this tab at the same place. */
	update(): void {
		const waiting = this.#registration?.waiting;
		this.#isUpdating = true;
		if (waiting) {
			send(waiting, { type: 'take-over' });
			setTimeout(() => location.reload(), PATIENCE);
		}
		// Another tab was faster, and the newer version is already in charge.
		else location.reload();
	}

	/** The person wants the newer version another time. */
	later(): void {
		this.#isUpdateLater = true;
	}

	/**
	 * The physio chose these lessons. While the course is saved for the first time they are saved first,
	 * and work with no internet before the rest does.
	 * @param lessons their ids
	 */
	keepFirst(lessons: readonly string[]): void {
		this.saving.keepFirst(lessons, this.#registration);
	}

	/**
	 * For `beforeNavigate`. If a worker of another version is in control, the next page is loaded as a new
	 * document, so that no tab ever mixes two versions.
	 */
	leaveStale(navigation: BeforeNavigate): void {
		if (this.#isStale()) loadDocument(navigation);
	}

	#hear({ data, ports, source }: MessageEvent<unknown>): void {
		const message = readMessage(data);
		if (message?.type === 'version') ports[0]?.postMessage(this.#options.version);
		// Another copy of the course, at the root of the same host, sends messages about its own files.
		if (source && 'scriptURL' in source && !this.#versions.isFromHere(source)) return;
		this.saving.hear(message, this.#registration);
	}

	/** Another worker is in control, or may be: the first one, or a newer one. */
	#changeWorker(): void {
		if (this.#isUpdating) {
			location.reload();
			return;
		}
		this.#hasChanged = true;
		this.#look();
	}

	/** The course's worker: the registration's, or while that is unknown the one in control. */
	#worker(): ServiceWorker | undefined {
		const worker = this.#registration?.active ?? this.#workers?.controller;
		return worker && this.#versions.isFromHere(worker) ? worker : undefined;
	}

	/** Whether the worker in control runs another version than this tab, or has not answered yet. */
	#isStale(): boolean {
		const worker = this.#workers?.controller;
		if (!worker || !this.#versions.isFromHere(worker)) return false;
		const version = this.#versions.versionOf(worker);
		return version === undefined ? this.#hasChanged : version !== this.#options.version;
	}

	/** Has the worker save missing files and delete those that no tab needs any more. */
	#reportOpen(): void {
		const worker = this.#worker();
		this.#informedWorker = worker;
		if (!worker) return;
		send(worker, { type: 'opened' });
		this.#versions.askAgain(worker);
	}

	async #register(ask = ''): Promise<void> {
		try {
			if (!this.#workers) return;
			const registration = await register(this.#workers, this.#options.folder, ask);
			if (this.#signal?.aborted) return;
			this.#registration = registration;
			this.#follow(registration);
		} catch (error) {
			this.saving.fail(error);
		}
	}

	#follow(registration: ServiceWorkerRegistration): void {
		const signal = this.#signal;
		if (!signal) return;
		const followInstalling = () => {
			this.saving.follow(registration);
			this.#lastSaver = registration.installing ?? this.#lastSaver;
			if (this.#lastSaver) this.#versions.versionOf(this.#lastSaver);
			registration.installing?.addEventListener('statechange', () => this.#look(), { signal });
			this.#look();
		};
		registration.addEventListener('updatefound', followInstalling, { signal });
		followInstalling();
	}

	/** Follows the state of the registration and the workers. */
	#look(): void {
		this.saving.look(this.#registration);
		const { active, waiting, installing } = this.#registration ?? {};
		if (this.#worker() !== this.#informedWorker) this.#reportOpen();
		const inCharge = active ?? this.#worker();
		const version = inCharge && this.#versions.versionOf(inCharge);
		const newer = waiting ? this.#versions.versionOf(waiting) : undefined;
		if (typeof version === 'string') this.saving.meet();
		if (active && version === null) {
			// Not the course's worker: an empty file, or another site's. This tab does not depend on it.
			if (waiting && typeof newer === 'string') send(waiting, { type: 'take-over' });
			else if (!installing) this.saving.missWorker();
		}
		this.#isUpdateWaiting =
			typeof version === 'string' && typeof newer === 'string' && newer !== version;
		if (this.#registration && !active && !waiting && !installing) this.#askByVersion();
	}

	/**
	 * If a cache on the way gave the worker of another version, which cannot save files of this one,
	 * registers again, with an address that no cache holds.
	 */
	#askByVersion(): void {
		const saved = this.#lastSaver && this.#versions.versionOf(this.#lastSaver);
		if (this.#isAskedByVersion || !saved || saved === this.#options.version) return;
		this.#isAskedByVersion = true;
		void this.#register(`?${this.#options.version}`);
	}

	/** Looks for a newer version; if saving failed, tries again. */
	async #check(): Promise<void> {
		const registration = this.#registration;
		if (registration?.installing) return;
		if (!registration?.active) {
			if (this.saving.isToBeTriedAgain) await this.#register();
			return;
		}
		this.#reportOpen();
		try {
			await registration.update();
		} catch {
			// No network now. The next try is within the hour.
		}
	}
}
