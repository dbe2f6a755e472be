import { readFileSync } from 'node:fs';

/** Vite's list of the scripts of the last build: which file holds which module. */
const MANIFEST = '.svelte-kit/output/client/.vite/manifest.json';

/**
 * Which script holds the text of each lesson, as one text for the worker: "slug file,slug file".
 * @param {Record<string, { file: string }>} [manifest]
 * @returns {string}
 * @throws where the build has no script of a lesson
 */
export function lessonScripts(manifest = JSON.parse(readFileSync(MANIFEST, 'utf8'))) {
	const scripts = Object.entries(manifest).flatMap(([module, { file }]) => {
		const slug = /^lessons\/\d+-([^/]+)\/index\.md$/.exec(module)?.[1];
		return slug === undefined ? [] : [`${slug} ${file}`];
	});
	if (scripts.length === 0) throw new Error(`${MANIFEST} names no script of a lesson`);
	return scripts.sort().join(',');
}
