import { describe, expect, it } from 'vitest';
import { cacheableResponse } from './cacheable-response.ts';

const answer = (type: string, init: ResponseInit = {}) =>
	new Response('as it was built', { ...init, headers: { 'content-type': type, 'x-policy': 'a' } });

describe('a sound file', () => {
	it.each([
		['/sub/lessons/cadence/', 'text/plain', 'text/html; charset=utf-8'],
		['/sub/', 'application/octet-stream', 'text/html; charset=utf-8'],
		['/sub/404.html', 'text/plain', 'text/html; charset=utf-8'],
		['/sub/lessons/cadence/__data.json', 'text/html', 'application/json; charset=utf-8'],
		['/sub/_app/immutable/a.css', 'text/plain', 'text/css; charset=utf-8'],
		['/sub/_app/immutable/a1-B.js', 'text/plain', 'text/javascript; charset=utf-8'],
		['/sub/icon.svg', 'text/xml', 'image/svg+xml; charset=utf-8']
	])('%s that came as %s is kept as %s', async (path, came, stored) => {
		const response = cacheableResponse(path, answer(came));
		expect(response.headers.get('content-type')).toBe(stored);
		expect(response.headers.get('x-policy')).toBe('a');
		expect(await response.text()).toBe('as it was built');
	});

	it.each([
		['/sub/', 'text/html'],
		['/sub/a.js', 'application/javascript'],
		['/sub/manifest.webmanifest', 'application/json'],
		['/sub/text.woff2', 'application/octet-stream']
	])('%s that came as %s is kept as it came', (path, type) => {
		const response = answer(type);
		expect(cacheableResponse(path, response)).toBe(response);
	});

	it('that was sent on from another address is kept as an answer of its own', async () => {
		const response = answer('text/html');
		Object.defineProperty(response, 'redirected', { value: true });
		const stored = cacheableResponse('/sub/lessons/cadence/', response);
		expect([stored.redirected, stored.status, await stored.text()]).toEqual([
			false,
			200,
			'as it was built'
		]);
	});

	it('that a host serves with the status of an error is kept as found', () => {
		expect(cacheableResponse('/sub/404.html', answer('text/html', { status: 404 })).status).toBe(
			200
		);
	});
});
