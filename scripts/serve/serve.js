/**
 * Serves the built course: `npm start`, or `node scripts/serve/serve.js --port 4174 --base /some/sub/`.
 */
import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { serveStatic } from './static-server.js';

const { values } = parseArgs({
	options: { port: { type: 'string' }, base: { type: 'string', default: '/' } }
});
const root = join(dirname(dirname(dirname(fileURLToPath(import.meta.url)))), 'build');
const wish = values.port ?? process.env['PORT'] ?? '4173';
const port = Number(wish);

/**
 * @param {string} message
 * @returns {never}
 */
function giveUp(message) {
	console.error(message);
	process.exit(1);
}

if (!/^\d+$/.test(wish) || port < 1 || port > 65_535) {
	giveUp(`"${wish}" is not a port. A port is a number from 1 to 65535, such as 4173.`);
}
if (!existsSync(join(root, 'index.html'))) {
	giveUp('There is nothing to serve yet. Run: npm run build');
}

try {
	const server = await serveStatic({ root, port, base: `/${values.base}/`.replace(/\/+/g, '/') });
	console.log(`Back to running is at ${server.url} (Ctrl+C stops it).`);
} catch (error) {
	if (/** @type {NodeJS.ErrnoException} */ (error).code !== 'EADDRINUSE') throw error;
	const other = String(port === 65_535 ? port - 1 : port + 1);
	// Windows' own shells don't take a setting before the command.
	const remedy =
		process.platform === 'win32' ? `npm start -- --port ${other}` : `PORT=${other} npm start`;
	giveUp(`Port ${wish} is in use by another program. Close the other program, or run: ${remedy}`);
}
