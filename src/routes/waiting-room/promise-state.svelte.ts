/**
 * What a promise comes to. In place of `{#await}`: Svelte 5 holds on to every value that one has come
 * to for as long as the page lives, and a waiting room's page lives for days.
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
