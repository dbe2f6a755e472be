import {
	requestPersistence,
	hasPersistence,
	thisPersistence,
	type Persistence
} from '#lib/storage/persistence.ts';

/** What the browser has promised: to keep our data, or not. It is asked once, when there is some. */
export class StoragePromise {
	readonly #storage: Persistence | undefined;
	#given = $state.raw<boolean | null>(null);
	#asked = false;

	constructor(options: { readonly persistence?: Persistence | undefined }) {
		this.#storage = 'persistence' in options ? options.persistence : thisPersistence();
	}

	/** Null where it promises nothing, and while nobody has looked. */
	get given(): boolean | null {
		return this.#given;
	}

	async look(): Promise<void> {
		this.#given = await hasPersistence(this.#storage);
	}

	async ask(): Promise<void> {
		if (this.#asked) return;
		this.#asked = true;
		this.#given = await requestPersistence(this.#storage);
	}
}
