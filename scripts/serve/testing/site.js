/**
 * A few files as a build has them, for tests of the static server.
 */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { serveStatic } from '../static-server.js';

/** The start page: long enough to be worth compressing. */
export const START = 'The course. '.repeat(200);

/** @param {Record<string, string>} files text by path */
export function writeFiles(files) {
	for (const [path, text] of Object.entries(files)) {
		mkdirSync(dirname(path), { recursive: true });
		writeFileSync(path, text);
	}
}

/**
 * Writes the files into a new folder and serves them.
 * @param {string} [base]
 */
export async function serveSite(base) {
	const folder = mkdtempSync(join(tmpdir(), 'static-server-'));
	const root = join(folder, 'build');
	writeFiles({
		[join(root, 'index.html')]: START,
		[join(root, '404.html')]: 'We cannot find that page',
		[join(root, 'lessons/wear-and-tear/index.html')]: 'Wear and tear',
		[join(root, 'manifest.webmanifest')]: '{}',
		[join(root, 'icon.png')]: 'png',
		[join(root, '.nojekyll')]: 'hidden',
		[join(root, '_app/immutable/entry/start.abc.js')]: 'export {}',
		[join(folder, 'secret.txt')]: 'not for you'
	});
	const server = await serveStatic({ root, port: 0, ...(base && { base }) });
	return {
		/** It also holds a file that the server must not give away. */
		folder,
		root,
		server,
		/**
		 * @param {string} path relative to the start page, or with a slash to the host
		 * @param {RequestInit} [init]
		 */
		get: (path, init) => fetch(new URL(path, server.url), { redirect: 'manual', ...init }),
		/** @param {string} path */
		rawGet: (path) => rawGet(server.port, path),
		/** Ends the server and removes the files. */
		async remove() {
			await server.close();
			rmSync(folder, { recursive: true });
		}
	};
}

/**
 * Sends a path as it is written; fetch would tidy it first.
 * @param {number} port
 * @param {string} path
 * @returns {Promise<string>} the whole answer, with its headers
 */
function rawGet(port, path) {
	return new Promise((resolve, reject) => {
		let text = '';
		const socket = connect(port, '127.0.0.1', () => {
			socket.write(`GET ${path} HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n`);
		});
		socket.on('data', (data) => (text += data.toString()));
		socket.on('end', () => resolve(text));
		socket.on('error', reject);
	});
}
