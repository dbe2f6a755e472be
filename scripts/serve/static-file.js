/**
 * Files for the static server, read once and kept compressed in memory while they don't change.
 */
import { createHash } from 'node:crypto';
import { readFileSync, statSync } from 'node:fs';
import { extname, join } from 'node:path';
import { gzipSync } from 'node:zlib';

/** @type {Record<string, string>} */
const TYPES = {
	'.html': 'text/html; charset=utf-8',
	'.js': 'text/javascript; charset=utf-8',
	'.css': 'text/css; charset=utf-8',
	'.json': 'application/json; charset=utf-8',
	'.webmanifest': 'application/manifest+json; charset=utf-8',
	'.svg': 'image/svg+xml; charset=utf-8',
	'.txt': 'text/plain; charset=utf-8',
	'.xml': 'text/xml; charset=utf-8',
	'.png': 'image/png',
	'.jpg': 'image/jpeg',
	'.webp': 'image/webp',
	'.ico': 'image/x-icon',
	'.woff2': 'font/woff2',
	'.mp3': 'audio/mpeg',
	'.pdf': 'application/pdf'
};

/**
 * @typedef {object} LoadedFile
 * @property {Buffer} body
 * @property {Buffer | null} gzip null for what is compressed already, such as pictures
 * @property {string} type
 * @property {string} etag
 */

/** @type {Map<string, { stamp: string; file: LoadedFile }>} */
const memory = new Map();

/**
 * What lies at a path; null also where the system refuses to look, such as below a file, or at a name
 * that is too long or holds what no name may.
 * @param {string} full
 */
function statOf(full) {
	try {
		return statSync(full, { throwIfNoEntry: false }) ?? null;
	} catch {
		return null;
	}
}

/**
 * Reads a file for serving. A path that is empty or ends in a slash means the index.html there.
 * @param {string} root
 * @param {string} path below root; the caller has made sure that it stays there
 * @returns {LoadedFile | 'folder' | null} "folder" for a folder asked for without its slash
 */
export function loadFile(root, path) {
	const full = join(root, path === '' || path.endsWith('/') ? `${path}index.html` : path);
	const stat = statOf(full);
	if (stat?.isDirectory()) return loadFile(root, `${path}/`) ? 'folder' : null;
	if (!stat?.isFile()) return null;
	const stamp = `${String(stat.mtimeMs)} ${String(stat.size)}`;
	const known = memory.get(full);
	if (known?.stamp === stamp) return known.file;
	const body = readFileSync(full);
	const type = TYPES[extname(full).toLowerCase()] ?? 'application/octet-stream';
	const file = {
		body,
		gzip: type.includes('charset') ? gzipSync(body, { level: 9 }) : null,
		type,
		// Of the bytes, not of the time: a build that changes nothing is not fetched again.
		etag: `W/"${createHash('sha256').update(body).digest('base64url').slice(0, 22)}"`
	};
	memory.set(full, { stamp, file });
	return file;
}
