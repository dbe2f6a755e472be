import { readFileSync } from 'node:fs';

/** What Vite writes down of the scripts it makes: which file holds which module. */
const MANIFEST = '.svelte-kit/output/client/.vite/manifest.json';

/**
 * Which script holds the text of each lesson, as one text for the worker: "slug file,slug file".
 * @returns {string}
 * @throws where the last build left no such list
 */
export function lessonScripts() {
	/** @type {Record<string, { file: string }>} */
	const manifest = JSON.parse(readFileSync(MANIFEST, 'utf8'));
	return Object.entries(manifest)
		.flatMap(([module, { file }]) => {
			const slug = /^lessons\/\d+-([^/]+)\/index\.md$/.exec(module)?.[1];
			return slug === undefined ? [] : [`${slug} ${file}`];
		})
		.sort()
		.join(',');
}
