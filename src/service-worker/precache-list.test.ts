import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
	cacheName,
	isOwnCache,
	otherSpellings,
	pathsToSave,
	addressesOf
} from './precache-list.ts';

describe('the name of a cache', () => {
	it('carries the folder and the version', () => {
		expect(cacheName('', 'abc')).toBe('back-to-running:/:abc');
		expect(cacheName('/some/sub', 'abc')).toBe('back-to-running:/some/sub/:abc');
	});

	it('is known again in its own folder and in no other, however folders and versions are named', () => {
		const part = fc.string({ minLength: 1, maxLength: 4 }).map(encodeURI);
		const odd = fc.constantFrom(':', ':abc', 'a', 'back-to-running:');
		const folder = fc
			.array(fc.oneof(part, odd), { maxLength: 3 })
			.map((parts) => parts.map((name) => `/${name.replaceAll('/', '')}`).join(''));
		fc.assert(
			fc.property(folder, folder, fc.string(), (mine, theirs, version) => {
				expect(isOwnCache(mine, cacheName(mine, version))).toBe(true);
				expect(isOwnCache(mine, cacheName(theirs, version))).toBe(mine === theirs);
			})
		);
	});

	it('is never taken for that of another app', () => {
		expect(isOwnCache('', 'workbox-precache-v2-https://clinic.example/')).toBe(false);
		expect(isOwnCache('', 'back-to-work:/:abc')).toBe(false);
	});
});

describe('what is saved', () => {
	const paths = pathsToSave({
		base: '/some/sub',
		build: [
			'/some/sub/_app/immutable/entry/start.a1.js',
			'/some/sub/_app/immutable/assets/text.b2.woff2'
		],
		files: [
			'/some/sub/.nojekyll',
			'/some/sub/icons/.DS_Store',
			'/some/sub/404.html',
			'/some/sub/robots.txt',
			'/some/sub/sitemap.xml',
			'/some/sub/manifest.webmanifest',
			'/some/sub/_app/immutable/entry/start.a1.js.map'
		],
		prerendered: ['/some/sub/', '/some/sub/lessons/wear-and-tear/__data.json']
	});

	it('is every page, its data and every file that is of use, hashed files first', () => {
		expect(paths).toEqual([
			'/some/sub/_app/immutable/entry/start.a1.js',
			'/some/sub/_app/immutable/assets/text.b2.woff2',
			'/some/sub/404.html',
			'/some/sub/manifest.webmanifest',
			'/some/sub/',
			'/some/sub/lessons/wear-and-tear/__data.json',
			'/some/sub/_app/version.json'
		]);
	});

	it('does not fall away because of the name of the folder that the course lies in', () => {
		const base = '/.hidden/robots.txt';
		expect(pathsToSave({ base, build: [], files: [`${base}/a.svg`], prerendered: [] })).toContain(
			`${base}/a.svg`
		);
	});
});

describe('an address typed by hand', () => {
	it('is found without its slash, with one too many, and with the name of the file', () => {
		expect(otherSpellings('/lessons/wear-and-tear')).toEqual(['/lessons/wear-and-tear/']);
		expect(otherSpellings('/lessons/wear-and-tear/')).toEqual(['/lessons/wear-and-tear']);
		expect(otherSpellings('/lessons/wear-and-tear/index.html')).toEqual([
			'/lessons/wear-and-tear/'
		]);
		expect(otherSpellings('/index.html')).toEqual(['/']);
	});
});

describe.each(['', '/sub'])('addresses at "%s"', (base) => {
	const paths = ['/', '/404.html', '/lessons/cadence/', '/_app/immutable/a.js', '/icon.svg'];
	const isOurs = addressesOf(
		base,
		paths.map((path) => base + path)
	);

	it.each([
		'/',
		'/index.html',
		'/lessons',
		'/lessons/gone/',
		'/_app/immutable/older.js',
		'/icon.svg'
	])('%s may be the course’s', (path) => expect(isOurs(base + path)).toBe(true));

	it.each(['/shop/', '/shop/__data.json', '/__data.json', '/blog', '/lessonsplus/', '/other.svg'])(
		'%s is a neighbour’s',
		(path) => expect(isOurs(base + path)).toBe(false)
	);

	it('leaves all outside its folder alone', () => {
		expect(isOurs('/lessons/cadence/')).toBe(base === '');
	});
});
