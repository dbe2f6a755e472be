import type { Event } from './counts.ts';
import { afterWrong, bounded, isRightPin, NO_TRIES, waitLeft } from './pin.ts';
import type { DayCounts, Settings, Tries } from './schema.ts';
import { Store } from './store.ts';
import { turnOff, turnOn } from './switch.ts';
import { troubleOf } from './trouble.ts';

/** What came of a PIN: it is right; it is wrong; or it has to wait, in milliseconds. */
export type Tried = 'right' | 'wrong' | { readonly wait: number };

/** The tablet in the waiting room: what staff set, and what is counted. Visits are not its business. */
export class WaitingRoom {
	readonly #scope: string;
	readonly #store: Store;
	#settings = $state.raw<Settings | null>(null);
	#days = $state.raw<readonly DayCounts[]>([]);
	#ready = $state.raw(false);
	#trouble = $state.raw<string | null>(null);
	#tries: Tries = NO_TRIES;

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

	/** Reads what is kept. */
	async open(): Promise<void> {
		try {
			const { settings, tries, days } = await this.#store.read();
			this.#settings = settings;
			this.#tries = tries;
			this.#days = days;
			this.#trouble = null;
		} catch (error) {
			this.#trouble = troubleOf(error);
		}
		if (this.#settings) turnOn(this.#scope);
		this.#ready = true;
	}

	/** Keeps what staff set and turns the tablet on. @throws where the browser keeps nothing */
	async start(settings: Settings): Promise<void> {
		await this.#store.keepSettings(settings);
		turnOn(this.#scope);
		this.#settings = settings;
	}

	/** Ends the waiting room on this tablet. Its settings go, and its counts stay for the next time. */
	async end(): Promise<void> {
		await this.#store.forgetSettings();
		turnOff(this.#scope);
		this.#settings = null;
		this.#tries = NO_TRIES;
	}

	/** Milliseconds until a PIN is taken again. */
	waitLeft(): number {
		const now = Date.now();
		this.#tries = bounded(this.#tries, now);
		return waitLeft(this.#tries, now);
	}

	/** Tries a PIN. What was wrong is kept before the answer, so that loading anew helps nobody. */
	async try(pin: string): Promise<Tried> {
		const wait = this.waitLeft();
		if (wait > 0) return { wait };
		if (!this.#settings) return 'wrong';
		const right = await isRightPin(pin, this.#settings.pin);
		this.#tries = right ? NO_TRIES : afterWrong(this.#tries, Date.now());
		// Where it cannot be kept, it still holds until the page is loaded anew.
		await this.#store.keepTries(this.#tries).catch(() => {});
		if (right) return 'right';
		const left = this.waitLeft();
		return left > 0 ? { wait: left } : 'wrong';
	}

	/** Counts something. A count that cannot be kept is let go: no visitor waits for it. */
	async count(event: Event): Promise<void> {
		try {
			this.#days = await this.#store.count(event, Date.now());
		} catch {
			// The next one is tried all the same.
		}
	}
}
