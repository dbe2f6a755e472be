/** A CacheStorage in memory for tests, with as much of it as the worker uses. */
export class MemoryCaches {
	readonly #stores = new Map<string, Map<string, Response>>();

	#cache(store: Map<string, Response>) {
		return {
			match: (path: string) => Promise.resolve(store.get(path)?.clone()),
			put: (path: string, response: Response) => {
				store.set(path, response);
				return Promise.resolve();
			}
		};
	}

	open(name: string) {
		const store = this.#stores.get(name) ?? new Map<string, Response>();
		this.#stores.set(name, store);
		return Promise.resolve(this.#cache(store));
	}

	match(path: string, { cacheName }: { cacheName: string }) {
		return Promise.resolve(this.#stores.get(cacheName)?.get(path)?.clone());
	}

	keys() {
		return Promise.resolve([...this.#stores.keys()]);
	}

	delete(name: string) {
		return Promise.resolve(this.#stores.delete(name));
	}

	/** Fills a cache: path to text. */
	async fill(name: string, files: Record<string, string>) {
		const cache = await this.open(name);
		for (const [path, text] of Object.entries(files)) await cache.put(path, new Response(text));
	}

	/** What a cache holds: path to text, or undefined where there is none. */
	async read(name: string): Promise<Record<string, string> | undefined> {
		const store = this.#stores.get(name);
		if (!store) return undefined;
		const files: Record<string, string> = {};
		for (const [path, response] of store) files[path] = await response.clone().text();
		return files;
	}
}
