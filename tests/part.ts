import type { Page } from '@playwright/test';
import { svelte } from '@sveltejs/vite-plugin-svelte';
import { build } from 'vite';
import svelteConfig from '../svelte.config.js';

/** Where the parts are; https, since browsers lend cameras to nobody else. */
export const HOME = 'https://part.test/';

/** The files of a part that no page shows yet, as the course would build them. */
export type Part = ReadonlyMap<string, string | Uint8Array>;

/**
 * Builds a module that mounts a part of the course, for `openPart`.
 * @param entry from the project's root
 */
export async function buildPart(entry: string): Promise<Part> {
	const result = await build({
		configFile: false,
		publicDir: false,
		logLevel: 'error',
		plugins: [svelte({ configFile: false, compilerOptions: { runes: true } })],
		build: { write: false, assetsInlineLimit: 0, rolldownOptions: { input: { part: entry } } }
	});
	const outputs = Array.isArray(result) ? result : [result];
	const files = outputs.flatMap((one) => ('output' in one ? one.output : []));
	return new Map(
		files.map((file) => [file.fileName, file.type === 'chunk' ? file.code : file.source])
	);
}

/** Opens the part on a page of its own, under the policy that every page of the course has. */
export async function openPart(page: Page, part: Part, search = ''): Promise<void> {
	const names = [...part.keys()];
	const script = names.find((name) => /(?:^|\/)part-[^/]*\.js$/.test(name)) ?? '';
	const styles = names.filter((name) => name.endsWith('.css'));
	const html = `<!doctype html><html lang="en"><meta charset="utf-8"><title>Part</title>
		<meta name="viewport" content="width=device-width">
		${styles.map((name) => `<link rel="stylesheet" href="/${name}">`).join('')}
		<body><script type="module" src="/${script}"></script></body></html>`;
	await page.route(`${HOME}**`, (route) => {
		const name = new URL(route.request().url()).pathname.slice(1);
		const body = name === '' ? html : part.get(name);
		if (body === undefined) return route.fulfill({ status: 404 });
		const ending = /\.\w+$/.exec(name)?.[0] ?? '';
		return route.fulfill({
			contentType: TYPES[ending] ?? 'text/html',
			headers: { 'content-security-policy': POLICY },
			body: Buffer.from(body)
		});
	});
	await page.goto(HOME + search);
}

const TYPES: Readonly<Record<string, string>> = { '.js': 'text/javascript', '.css': 'text/css' };

/** What a policy quotes; schemes and the names of Trusted Types it does not. */
const KEYWORD = /^(?:self|none|script|unsafe-.*|sha256-.*)$/;

const POLICY = Object.entries(svelteConfig.kit?.csp?.directives ?? {})
	.map(([name, values]) => {
		const quoted = [values]
			.flat()
			.map((value) => (KEYWORD.test(String(value)) ? `'${String(value)}'` : value));
		return `${name} ${quoted.join(' ')}`;
	})
	.join('; ');
