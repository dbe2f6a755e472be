/**
 * The state of a promise. Used in place of `{#await}`: Svelte 5 keeps every value that one resolved
 * to for as long as the page is open, and a waiting room's page is open for days.
 */
export class PromiseState<T> {
	#value = $state.raw<T | null>(null);
	#failed = $state.raw(false);

	constructor(promise: Promise<T>) {
		promise.then(
			(value) => (this.#value = value),
			() => (this.#failed = true)
		);
	}

	/** Null until it has come. */
	get value(): T | null {
		return this.#value;
	}

	get failed(): boolean {
		return this.#failed;
	}
}
