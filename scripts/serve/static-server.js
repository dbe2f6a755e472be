/**
 * A small server for static files, as a plain web host does it: for `npm start`, tests and benches.
 *
 * It is our own because the package sirv (3.0.2) needs almost as much code around it: it throws on
 * some ranges, ends the process where a file cannot be read, leaves a file open when its download is
 * broken off, and knows neither a 404 page nor the redirect to a folder's slash.
 */
import { createServer } from 'node:http';
import { loadFile } from './static-file.js';

/**
 * @typedef {object} ServeOptions
 * @property {string} root folder with the files
 * @property {number} [port] 0 takes any free one
 * @property {string} [base] serve under this path, such as "/some/sub/"
 * @property {(path: string) => void} [onrequest] called with the path of every request, before its answer
 * @property {(request: import('node:http').IncomingMessage, response: import('node:http').ServerResponse) => boolean} [instead]
 *   may answer in its place, badly for tests; true where it did
 */

/**
 * @typedef {object} StaticServer
 * @property {string} url address of the start page, with the base, ending in a slash
 * @property {number} port
 * @property {string} root may be changed: the next request is answered from there
 * @property {() => Promise<void>} close ends open connections too: afterwards the server is gone
 */

/**
 * The path below the base that a request asks for, or null where it is malformed or outside.
 * @param {string} pathname still percent-encoded
 * @param {string} base
 * @returns {string | null} without a leading slash
 */
export function pathInside(pathname, base) {
	if (!pathname.startsWith(base)) return null;
	let path;
	try {
		path = decodeURIComponent(pathname.slice(base.length));
	} catch {
		return null;
	}
	const folders = path.split('/').slice(0, -1);
	const isOdd = path.includes('\\') || path.includes('\0') || folders.includes('');
	// Hidden files and "..": nothing that begins with a dot is served.
	const isHidden = path.split('/').some((part) => part.startsWith('.'));
	return isOdd || isHidden ? null : path;
}

/**
 * @param {Required<Pick<ServeOptions, 'root' | 'base'>>} site
 * @param {import('node:http').IncomingMessage} request
 * @param {import('node:http').ServerResponse} response
 */
function answer(site, request, response) {
	const [pathname = '/', search] = (request.url ?? '/').split(/\?(.*)/s, 2);
	const query = search === undefined ? '' : `?${search}`;
	if (request.method !== 'GET' && request.method !== 'HEAD') {
		response.writeHead(405, { allow: 'GET, HEAD' }).end();
		return;
	}
	if (`${pathname}/` === site.base) {
		response.writeHead(308, { location: site.base + query, 'cache-control': 'no-cache' }).end();
		return;
	}
	const path = pathInside(pathname, site.base);
	const found = path === null ? null : loadFile(site.root, path);
	if (found === 'folder') {
		const location = `${pathname}/${query}`;
		response.writeHead(308, { location, 'cache-control': 'no-cache' }).end();
		return;
	}
	const file = found ?? loadFile(site.root, '404.html');
	if (file === null || file === 'folder') {
		response.writeHead(404, { 'content-type': 'text/plain; charset=utf-8' }).end('Not found\n');
		return;
	}
	const isHashed = path?.startsWith('_app/immutable/') === true && found !== null;
	const acceptsGzip = /\bgzip\b(?!\s*;\s*q=0(?:\.0*)?\s*(?:,|$))/.test(
		String(request.headers['accept-encoding'] ?? '')
	);
	const body = (acceptsGzip && file.gzip) || file.body;
	const headers = {
		'content-type': file.type,
		'cache-control': isHashed ? 'public, max-age=31536000, immutable' : 'no-cache',
		etag: file.etag,
		vary: 'accept-encoding',
		'x-content-type-options': 'nosniff',
		...(body === file.gzip ? { 'content-encoding': 'gzip' } : {})
	};
	const held = (request.headers['if-none-match'] ?? '').split(',').map((one) => one.trim());
	if (found !== null && (held.includes(file.etag) || held.includes('*'))) {
		response.writeHead(304, headers).end();
		return;
	}
	response.writeHead(found === null ? 404 : 200, { ...headers, 'content-length': body.length });
	response.end(request.method === 'HEAD' ? undefined : body);
}

/**
 * Serves a folder on this machine alone, on 127.0.0.1 and, where it exists, ::1.
 * @param {ServeOptions} options
 * @returns {Promise<StaticServer>}
 * @throws the error of `listen`, with the code EADDRINUSE where the port is taken
 */
export async function serveStatic({ root, port = 4173, base = '/', onrequest, instead }) {
	const site = { root, base };
	const servers = ['127.0.0.1', '::1'].map((host) => ({
		host,
		server: createServer((request, response) => {
			onrequest?.(request.url ?? '/');
			if (instead?.(request, response)) return;
			try {
				answer(site, request, response);
			} catch (error) {
				// Whatever one request does to a file, the server is there for the next.
				console.error(error);
				if (!response.headersSent) response.writeHead(500);
				response.end();
			}
		})
	}));
	const close = async () => {
		await Promise.all(
			servers.map(({ server }) => {
				const closed = new Promise((resolve) => server.close(resolve));
				server.closeAllConnections();
				return closed;
			})
		);
	};
	for (const { host, server } of servers) {
		try {
			await new Promise((resolve, reject) => {
				server.once('error', reject);
				server.listen(port, host, () => resolve(undefined));
			});
		} catch (error) {
			const code = /** @type {NodeJS.ErrnoException} */ (error).code ?? '';
			const hasNoIpv6 = host === '::1' && ['EADDRNOTAVAIL', 'EAFNOSUPPORT'].includes(code);
			if (!hasNoIpv6) {
				await close();
				throw error;
			}
		}
		const address = server.address();
		if (port === 0 && address && typeof address === 'object') port = address.port;
	}
	return {
		url: `http://localhost:${String(port)}${base}`,
		port,
		get root() {
			return site.root;
		},
		set root(folder) {
			site.root = folder;
		},
		close
	};
}
