import { build } from 'vite';

/**
 * Bundles a module of the course as a script for a page of a test: what has no page of its own
 * can so be tried in a real browser, on a page without the course's policy, such as about:blank.
 *
 * @param {string} name of the global that the script sets to what the module exports
 * @param {string} path from the project's root, such as src/lib/lab/shared/beat/metronome.ts
 */
export async function bundled(name, path) {
	const result = await build({
		configFile: false,
		publicDir: false,
		logLevel: 'error',
		build: { write: false, minify: false, lib: { entry: path, name, formats: ['iife'] } }
	});
	const outputs = Array.isArray(result) ? result : [result];
	const [chunk] = outputs.flatMap((one) => ('output' in one ? one.output : []));
	if (chunk?.type !== 'chunk') throw new Error(`Nothing came of bundling ${path}.`);
	return chunk.code;
}
