import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import svelteConfig from '../../svelte.config.js';

const guide = readFileSync('docs/deploy.md', 'utf8');
const blocks = [...guide.matchAll(/```(text|nginx|apache)\n([\s\S]*?)```/g)].map(
	([, host = '', text = '']) => ({ host, text })
);

/** The value of a header in the words of any of the three hosts. */
const headerIn = (text: string, name: string) =>
	new RegExp(`${name}:? (?:"([^"]*)"|(.*))`).exec(text)?.slice(1).find(Boolean) ?? '';

const sources = readdirSync('src', { recursive: true, encoding: 'utf8' })
	.filter((file) => /\.(?:ts|svelte)$/.test(file) && !/\.test\.|fake-|testing/.test(file))
	.map((file) => readFileSync(join('src', file), 'utf8'))
	.join('\n');

/** What of the source needs which permission. */
const NEEDS: Readonly<Record<string, RegExp>> = {
	camera: /getUserMedia\(/,
	accelerometer: /'devicemotion'/,
	gyroscope: /'devicemotion'/,
	autoplay: /new Audio(?:Context)?\(/,
	fullscreen: /requestFullscreen/,
	'screen-wake-lock': /navigator\.wakeLock/,
	'clipboard-write': /clipboard\.writeText/,
	microphone: /audio: true/,
	geolocation: /navigator\.geolocation/,
	'clipboard-read': /clipboard\.readText/
};

test('three hosts have their headers written out', () => {
	expect(blocks.map(({ host }) => host)).toEqual(['text', 'nginx', 'apache']);
});

describe.each(blocks)('the headers for a host as $host', ({ text }) => {
	test('let the course use what it uses, and nothing else', () => {
		const value = headerIn(text, 'Permissions-Policy');
		const allowed = new Map(
			value.split(', ').map((one) => one.split('=') as [name: string, who: string])
		);
		for (const [name, needs] of Object.entries(NEEDS)) {
			expect(allowed.get(name), name).toBe(needs.test(sources) ? '(self)' : '()');
		}
		const open = [...allowed].filter(([, who]) => who !== '()').map(([name]) => name);
		expect(Object.keys(NEEDS)).toEqual(expect.arrayContaining(open));
		// Desktop Chromium warns of these names in the console; the course's own pages may share anyway.
		expect([...allowed.keys()]).not.toEqual(expect.arrayContaining(['web-share']));
		expect([...allowed.keys()]).not.toEqual(expect.arrayContaining(['bluetooth']));
	});

	test('say of scripts’ surroundings what the pages’ own policy says', () => {
		const header = new Map(
			headerIn(text, 'Content-Security-Policy')
				.split('; ')
				.map((one) => [one.split(' ')[0] ?? '', one.split(' ').slice(1)] as const)
		);
		const own = Object.entries(svelteConfig.kit?.csp?.directives ?? {})
			// These hold each page's own hashes, which no header for all pages can.
			.filter(([name]) => !/^(?:default|script|style)-src/.test(name))
			.map(([name, values]) => [name, [values].flat().map(String)] as const);
		for (const [name, values] of own) {
			expect(
				header.get(name)?.map((value) => value.replaceAll("'", '')),
				name
			).toEqual(values);
		}
		expect(header.get('frame-ancestors')).toEqual(["'none'"]);
		expect([...header.keys()].sort()).toEqual(
			[...own.map(([name]) => name), 'frame-ancestors'].sort()
		);
	});

	test.each([
		['X-Content-Type-Options', 'nosniff'],
		['Referrer-Policy', 'no-referrer'],
		['Cross-Origin-Opener-Policy', 'same-origin'],
		['Cross-Origin-Resource-Policy', 'same-origin'],
		['Strict-Transport-Security', 'max-age=31536000']
	])('%s is %s', (name, value) => expect(headerIn(text, name)).toBe(value));

	test('keep for a year what never changes', () => {
		expect(text).toMatch(/_app\/immutable/);
		expect(text).toContain('public, max-age=31536000, immutable');
	});
});
