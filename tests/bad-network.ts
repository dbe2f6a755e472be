import type { IncomingMessage, ServerResponse } from 'node:http';
import { serveStatic, type StaticServer } from '../scripts/serve/static-server.js';

/** What a network may do in place of giving the worker a file. */
export const FAULTS = ['gone', 'cut', '500', 'login', 'login as a file', 'older'] as const;
export type Fault = (typeof FAULTS)[number];

/** Of these the browser may keep what it was given, for a year. */
export const STAYS: readonly Fault[] = ['login', 'login as a file', 'older'];

const LOGIN = '<!doctype html><title>Wi-Fi</title><h1>Hospital guest Wi-Fi</h1>';

/** A server that fails at the worker's requests, from the k-th on, and counts them. */
export class BadNetwork {
	#server: StaticServer | null = null;
	#fault: { readonly kind: Fault; readonly at: number } | null = null;
	#asked = 0;
	/** How many requests it has failed at. */
	failed = 0;

	async start(root = 'build'): Promise<void> {
		this.#server = await serveStatic({
			root,
			port: 0,
			instead: (request, response) => this.#spoil(request, response)
		});
	}

	get url(): string {
		return this.#server?.url ?? '';
	}

	/** From its next request on, the worker gets files from this folder. */
	serve(root: string): void {
		if (this.#server) this.#server.root = root;
	}

	/** From the worker's `at`-th request on, counted from 1 and from now; null for a good network. */
	fail(kind: Fault | null, at = 1): void {
		this.#fault = kind && { kind, at };
		this.#asked = 0;
		this.failed = 0;
	}

	async close(): Promise<void> {
		await this.#server?.close();
	}

	#spoil(request: IncomingMessage, response: ServerResponse): boolean {
		// The page's own requests are not the worker's, nor is the one for the worker itself.
		const isWorkers = request.headers.referer?.endsWith('/service-worker.js') === true;
		if (!isWorkers || request.headers['service-worker'] !== undefined || !this.#fault) return false;
		this.#asked += 1;
		if (this.#asked < this.#fault.at) return false;
		this.failed += 1;
		spoil(this.#fault.kind, request, response);
		return true;
	}
}

function spoil(kind: Fault, { url = '/' }: IncomingMessage, response: ServerResponse): void {
	const type = typeOf(url);
	if (kind === 'gone') response.destroy();
	else if (kind === '500') response.writeHead(500, { 'content-type': 'text/plain' }).end('Sorry');
	else if (kind === 'cut') {
		response.writeHead(200, { 'content-type': type, 'content-length': 100_000 });
		response.write('half of it', () => response.destroy());
	} else {
		const body = kind === 'older' ? 'as it was in the last version' : LOGIN;
		const said = kind === 'login' ? 'text/html' : type;
		// The worst of portals.
		const headers = { 'content-type': said, 'cache-control': 'public, max-age=31536000' };
		response.writeHead(200, headers).end(body);
	}
}

function typeOf(path: string): string {
	if (path.endsWith('.js')) return 'text/javascript';
	if (path.endsWith('.css')) return 'text/css';
	if (path.endsWith('.json')) return 'application/json';
	return /\.[^/]+$/.test(path) ? 'image/svg+xml' : 'text/html';
}
