/** A CacheStorage in memory for tests, with as much of it as the worker uses. */
export class MemoryCaches {
	readonly #stores = new Map<string, Map<string, Response>>();

	#cache(store: Map<string, Response>) {
		return {
			keys: () =>
				Promise.resolve(
					[...store.keys()].map((path) => new Request(`https://clinic.example${path}`))
				),
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

	/** The browser clears a file away. */
	drop(name: string, path: string) {
		this.#stores.get(name)?.delete(path);
	}

	/** Fills a cache: path to text. */
	async fill(name: string, files: Record<string, string>) {
		const cache = await this.open(name);
		for (const [path, text] of Object.entries(files)) await cache.put(path, response(path, text));
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

const TYPES: readonly (readonly [RegExp, string])[] = [
	[/\.js$/, 'text/javascript'],
	[/\.css$/, 'text/css'],
	[/\.json$/, 'application/json'],
	[/\/$|\.html$/, 'text/html']
];

/** A file as a host serves it. */
export function response(path: string, body: BodyInit): Response {
	const type = TYPES.find(([ending]) => ending.test(path))?.[1] ?? 'image/svg+xml';
	return new Response(body, { headers: { 'content-type': type } });
}
