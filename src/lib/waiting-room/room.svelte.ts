import type { VisitEvent } from './counts.ts';
import { current, isRight, hashedSecret, NO_TRIES, takeTry, waitLeft } from './pin.ts';
import { plainRecoveryCode } from './recovery.ts';
import type { DayCounts, Settings, Tries } from './schema.ts';
import { Store, type Kind } from './store.ts';
import { isOn, turnOff, turnOn } from './switch.ts';
import { troubleOf } from './trouble.ts';

/** What came of a PIN or a recovery code: it is right; it is wrong; or it has to wait, in milliseconds. */
export type PinResult = 'right' | 'wrong' | { readonly wait: number };

/** The tablet in the waiting room: what staff set, and what is counted. Visits are not its business. */
export class WaitingRoom {
	readonly #scope: string;
	readonly #store: Store;
	#settings = $state.raw<Settings | null>(null);
	#days = $state.raw<readonly DayCounts[]>([]);
	#ready = $state.raw(false);
	#isLost = $state.raw(false);
	#trouble = $state.raw<string | null>(null);
	readonly #tries: Record<Kind, Tries> = { pin: NO_TRIES, recovery: NO_TRIES };

	constructor(scope: string) {
		this.#scope = scope;
		this.#store = new Store(scope);
	}

	/** What staff set; null where the tablet is not set up. */
	get settings(): Settings | null {
		return this.#settings;
	}

	/** Counts by day, oldest first. */
	get days(): readonly DayCounts[] {
		return this.#days;
	}

	/** False until it is known whether the tablet is set up. */
	get ready(): boolean {
		return this.#ready;
	}

	/** Why it cannot be known whether the tablet is set up, with the remedy; null where it is known. */
	get trouble(): string | null {
		return this.#trouble;
	}

	async open(): Promise<void> {
		try {
			const { settings, tries, days } = await this.#store.read();
			this.#settings = settings;
			await this.#bound(tries);
			this.#days = days;
			this.#trouble = null;
		} catch (error) {
			this.#trouble = troubleOf(error);
		}
		try {
			if (this.#settings) turnOn(this.#scope);
			else this.#isLost = !this.#trouble && isOn(this.#scope);
		} catch (error) {
			// A browser that refuses small marks: the tablet works, but other pages do not lead to it.
			if (!this.#settings) this.#trouble = troubleOf(error);
		}
		this.#ready = true;
	}

	/**
	 * Reads again what staff set: another tab may have changed or ended it. Settings that the browser has
	 * lost while the mark is there are kept again, so that no visitor is ever asked to set it up.
	 */
	async refresh(): Promise<void> {
		if (!this.#settings) return;
		try {
			const { settings } = await this.#store.read();
			if (!settings && isOn(this.#scope)) await this.#store.begin(this.#settings);
			else if (JSON.stringify(settings) !== JSON.stringify(this.#settings))
				this.#settings = settings;
		} catch {
			// What was read before is as good.
		}
	}

	/** Where the clock was set back since, the wait counts from now on, once and for all tabs. */
	async #bound(stored: Readonly<Record<Kind, Tries>>): Promise<void> {
		for (const kind of ['pin', 'recovery'] as const) {
			const tries = current(stored[kind], Date.now());
			this.#tries[kind] = tries;
			if (tries !== stored[kind]) await this.#store.keepTries(kind, tries).catch(() => {});
		}
	}

	/** Whether the tablet was set up, and its settings are gone: only the mark is left. */
	get isLost(): boolean {
		return this.#isLost;
	}

	/** Keeps what staff set and turns the tablet on. @throws where the browser keeps nothing */
	async start(settings: Settings): Promise<void> {
		await this.#store.begin(settings);
		turnOn(this.#scope);
		this.#settings = settings;
	}

	/** Ends the waiting room on this tablet. All that staff set goes, and its counts stay for the next time. */
	async end(): Promise<void> {
		// First of all, or another tab would take the settings for lost, and keep them again.
		turnOff(this.#scope);
		try {
			await this.#store.forgetSettings();
		} catch (error) {
			turnOn(this.#scope);
			throw error;
		}
		this.#settings = null;
		Object.assign(this.#tries, { pin: NO_TRIES, recovery: NO_TRIES });
	}

	/** Takes another recovery code for right from now on. @throws where the browser keeps nothing */
	async changeRecovery(code: string): Promise<void> {
		this.#settings = await this.#store.changeRecovery(await hashedSecret(plainRecoveryCode(code)));
	}

	/** Milliseconds until one is taken again, as far as this tab knows. */
	waitLeft(kind: Kind): number {
		const now = Date.now();
		this.#tries[kind] = current(this.#tries[kind], now);
		return waitLeft(this.#tries[kind], now);
	}

	/**
	 * Tries a PIN or a recovery code. It is kept as a wrong one before the answer, and in one place for
	 * all tabs: neither reloading nor another tab helps anyone.
	 */
	async try(kind: Kind, typed: string): Promise<PinResult> {
		const { tries, wait } = await this.#takeTry(kind);
		this.#tries[kind] = tries;
		if (wait > 0) return { wait };
		const secret = this.#settings?.[kind];
		if (secret && (await isRight(kind === 'recovery' ? plainRecoveryCode(typed) : typed, secret))) {
			this.#tries[kind] = NO_TRIES;
			await this.#store.keepTries(kind, NO_TRIES).catch(() => {});
			return 'right';
		}
		const left = this.waitLeft(kind);
		return left > 0 ? { wait: left } : 'wrong';
	}

	/** Where it cannot be kept, it holds until the page is reloaded. */
	async #takeTry(kind: Kind): Promise<ReturnType<typeof takeTry>> {
		try {
			return await this.#store.takeTry(kind, Date.now());
		} catch {
			return takeTry(this.#tries[kind], Date.now());
		}
	}

	/**
	 * Counts what was done in a visit, on the day on which it began. What cannot be kept is let go: no
	 * visitor waits for it.
	 */
	async count(events: readonly VisitEvent[], began: number): Promise<void> {
		if (events.length === 0) return;
		try {
			this.#days = await this.#store.count(events, began);
		} catch {
			// The next ones are tried all the same.
		}
	}
}
