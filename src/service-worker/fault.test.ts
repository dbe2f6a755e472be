import { describe, expect, it } from 'vitest';
import { faultOf } from './fault.ts';

const start = '/_app/immutable/entry/start.a1_-B.js';
const wanted = { base: '', version: 'abc', paths: new Set([start]) };
const ours = '<meta name="application-name" content="Back to running" />';

function answer(type: string, body = '', init: ResponseInit = {}) {
	return new Response(body, { ...init, headers: { 'content-type': type } });
}

const html = (body: string) => answer('text/html; charset=utf-8', body);

describe('what is taken from the network', () => {
	it.each([
		[start, answer('text/javascript; charset=utf-8')],
		[start, answer('application/javascript')],
		['/_app/immutable/assets/a.css', answer('text/css')],
		['/_app/immutable/assets/text.woff2', answer('application/octet-stream')],
		['/lessons/wear-and-tear/__data.json', answer('application/json')],
		['/_app/version.json', answer('application/json', '{"version":"abc"}')],
		['/manifest.webmanifest', answer('')],
		['/', html(ours)],
		['/404.html', html(ours)],
		['/lessons/wear-and-tear/', html(`${ours}<link href="../..${start}" />`)]
	])('%s as it should be', async (path, response) => {
		expect(await faultOf(path, response, wanted)).toBeUndefined();
		expect(response.bodyUsed).toBe(false);
	});
});

describe('what is not', () => {
	it('an error of the host', async () => {
		const response = answer('text/html', ours, { status: 503 });
		expect(await faultOf('/', response, wanted)).toBe('status 503');
	});

	it('a login page that stands for a page of ours', async () => {
		expect(await faultOf('/', html('<h1>Hospital guest Wi-Fi</h1>'), wanted)).toBe(
			'not a page of this course'
		);
	});

	it.each([start, '/_app/immutable/assets/a.css', '/icon.svg', '/myths/__data.json'])(
		'a login page that stands for %s',
		async (path) => {
			expect(await faultOf(path, html(ours), wanted)).toBe(
				'of the type "text/html; charset=utf-8"'
			);
		}
	);

	it('an answer from elsewhere', async () => {
		const response = html(ours);
		Object.defineProperty(response, 'redirected', { value: true });
		expect(await faultOf('/', response, wanted)).toBe('sent elsewhere');
	});

	it('a page of another version, from a host in the middle of an update', async () => {
		const page = html(`${ours}<link href="./_app/immutable/entry/start.OLD.js" />`);
		expect(await faultOf('/', page, wanted)).toBe(
			'a page of another version, with /_app/immutable/entry/start.OLD.js'
		);
	});

	it('another version by its own word', async () => {
		const page = html(`${ours}<meta name="course-version" content="abcd" />`);
		expect(await faultOf('/', page, wanted)).toBe('a page of another version, abcd');
	});
});
