import { fingerprintOf } from '../fingerprint.ts';
import type { Version } from '../integrity.ts';
import { response } from './memory-caches.ts';

/** What a network may do instead of giving a file. */
export type Fault = 'gone' | 'cut' | '500' | 'login' | 'login as a file' | 'older';

/** A host for tests, with a browser's own cache before it. It fails on demand. */
export class Host {
	readonly files: Record<string, string>;
	readonly #held = new Map<string, Response>();
	/** Every request: how it was asked, and its path. */
	readonly asked: string[] = [];
	/** From which request on it fails, counted from 1, and how. A host that is gone stays so. */
	fault: { readonly at: number; readonly kind: Fault } | null = null;

	constructor(files: Readonly<Record<string, string>>) {
		this.files = { ...files };
	}

	get paths(): string[] {
		return this.asked.map((asked) => asked.split(' ')[1] ?? '');
	}

	/** What the worker of this build knows of it. */
	async version(version: string): Promise<Version> {
		const encoder = new TextEncoder();
		const prints = Object.entries(this.files).map(([path, body]) =>
			fingerprintOf(path, encoder.encode(body))
		);
		const paths = new Set(Object.keys(this.files));
		return { base: '', version, paths, fingerprints: new Set(await Promise.all(prints)) };
	}

	browserHolds(path: string, body: string, type: string): void {
		this.#held.set(path, new Response(body, { headers: { 'content-type': type } }));
	}

	readonly fetch = (path: string, { cache }: RequestInit): Promise<Response> => {
		this.asked.push(`${String(cache)} ${path}`);
		const held = cache === 'default' ? this.#held.get(path) : undefined;
		if (held) return Promise.resolve(held.clone());
		const body = this.files[path];
		if (this.fault && this.asked.length >= this.fault.at) return failing(path, this.fault.kind);
		if (body === undefined) return Promise.resolve(new Response(null, { status: 404 }));
		return Promise.resolve(response(path, body));
	};
}

function failing(path: string, kind: Fault): Promise<Response> {
	const login = '<!doctype html><h1>Hospital guest Wi-Fi</h1>';
	if (kind === 'gone') return Promise.reject(new TypeError('Failed to fetch'));
	if (kind === '500') return Promise.resolve(new Response('sorry', { status: 500 }));
	if (kind === 'login') return Promise.resolve(response('/', login));
	if (kind === 'login as a file') return Promise.resolve(response(path, login));
	if (kind === 'older') return Promise.resolve(response(path, 'as it was in the last version'));
	const cut = new ReadableStream<Uint8Array>({
		start(controller) {
			controller.enqueue(new TextEncoder().encode('half of'));
			controller.error(new TypeError('network error'));
		}
	});
	return Promise.resolve(response(path, cut));
}
