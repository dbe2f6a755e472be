import { beforeAll, describe, expect, it } from 'vitest';
import { integrityFault } from './integrity.ts';
import { fingerprintOf } from './fingerprint.ts';

const start = '/_app/immutable/entry/start.a1_-B.js';
const BODY = 'as it was built';
const built = [
	start,
	'/_app/immutable/assets/a.css',
	'/_app/immutable/assets/text.woff2',
	'/lessons/wear-and-tear/__data.json',
	'/_app/version.json',
	'/manifest.webmanifest',
	'/icon.svg',
	'/',
	'/404.html',
	'/lessons/wear-and-tear/'
];
const wanted = { base: '/sub', fingerprints: new Set<string>() };

beforeAll(async () => {
	for (const path of built) {
		wanted.fingerprints.add(await fingerprintOf(path, new TextEncoder().encode(BODY)));
	}
});

function answer(type: string, body: BodyInit = BODY, init: ResponseInit = {}) {
	return new Response(body, { ...init, headers: { 'content-type': type } });
}

const fault = (path: string, response: Response) => integrityFault(`/sub${path}`, response, wanted);

describe('what is taken from the network', () => {
	it.each([
		[start, answer('text/javascript; charset=utf-8')],
		[start, answer('application/javascript')],
		['/_app/immutable/assets/a.css', answer('text/css')],
		['/_app/immutable/assets/text.woff2', answer('application/octet-stream')],
		['/lessons/wear-and-tear/__data.json', answer('application/json')],
		['/_app/version.json', answer('application/json')],
		['/manifest.webmanifest', answer('')],
		['/', answer('text/html; charset=utf-8')],
		['/404.html', answer('text/html')],
		['/lessons/wear-and-tear/', answer('text/html')]
	])('%s as it should be', async (path, response) => {
		expect(await fault(path, response)).toBeUndefined();
		expect(response.bodyUsed).toBe(false);
	});
});

describe('the bytes that were built', () => {
	it.each([
		['/lessons/wear-and-tear/__data.json', answer('text/html')],
		['/icon.svg', answer('text/xml')],
		['/_app/immutable/assets/a.css', answer('text/plain')],
		['/', answer('text/plain')],
		['/404.html', answer('text/html', BODY, { status: 404 })]
	])('of %s are taken, whatever the host says of them', async (path, response) => {
		expect(await fault(path, response)).toBeUndefined();
	});

	it('are taken from where the host sends on to: a page without its last slash', async () => {
		const response = answer('text/html');
		Object.defineProperty(response, 'redirected', { value: true });
		expect(await fault('/lessons/wear-and-tear/', response)).toBeUndefined();
	});
});

describe('what is not', () => {
	it('an error of the host', async () => {
		expect(await fault('/', answer('text/html', 'Sorry', { status: 503 }))).toBe('status 503');
	});

	it.each([
		start,
		'/_app/immutable/assets/a.css',
		'/icon.svg',
		'/lessons/wear-and-tear/__data.json'
	])('a login page that stands for %s', async (path) => {
		expect(await fault(path, answer('text/html', '<h1>Hospital guest Wi-Fi</h1>'))).toBe(
			'not the file that was built'
		);
	});

	it.each([
		['/', 'text/html', '<h1>Hospital guest Wi-Fi</h1>'],
		['/lessons/wear-and-tear/__data.json', 'application/json', '{"of":"the last version"}'],
		[start, 'text/javascript', BODY.slice(0, -1)]
	])('%s with other bytes than were built', async (path, type, body) => {
		expect(await fault(path, answer(type, body))).toBe('not the file that was built');
	});

	it('the right file in the wrong place', async () => {
		expect(await fault('/other.svg', answer('image/svg+xml'))).toBe('not the file that was built');
	});

	it('a body that breaks off', async () => {
		const broken = new ReadableStream({ start: (one) => one.error(new TypeError('cut')) });
		expect(await fault('/', answer('text/html', broken))).toBe('cut short');
	});
});
