import fc from 'fast-check';
import { existsSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { pathInside } from './static-server.js';
import { serveSite } from './testing/site.js';

/** @type {Awaited<ReturnType<typeof serveSite>>} */
let site;

beforeAll(async () => {
	site = await serveSite();
});

afterAll(() => site.remove());

const expectAlive = async () => expect((await site.get('/')).status).toBe(200);

describe('refuses', () => {
	it.each(['/../secret.txt', '/%2e%2e/secret.txt', '/lessons/..%2f..%2f..%2fsecret.txt', '/%zz'])(
		'%s',
		async (path) => {
			const answer = await site.rawGet(path);
			expect(answer).toMatch(/^HTTP\/1\.1 404 /);
			expect(answer).not.toContain('not for you');
		}
	);

	it('hidden files', async () => {
		expect((await site.get('/.nojekyll')).status).toBe(404);
	});

	it('to send anyone to another host', async () => {
		expect(await site.rawGet('//lessons/wear-and-tear')).toMatch(/^HTTP\/1\.1 404 /);
	});

	it('any path that would leave the folder', () => {
		const part = fc.constantFrom(
			'..',
			'.',
			'%2e%2e',
			'%2f',
			'%5c',
			'/',
			'//',
			'lessons',
			'%00',
			'é'
		);
		fc.assert(
			fc.property(fc.array(part), (parts) => {
				const path = pathInside(`/${parts.join('')}`, '/');
				if (path === null) return;
				expect(join('/root', path).startsWith('/root')).toBe(true);
				expect(path).not.toMatch(/^\//);
			})
		);
	});
});

describe('answers the next request after', () => {
	it.each([
		'/index.html/x',
		'/icon.png/',
		'/icon.png/x',
		`/${'a'.repeat(256)}`,
		`/lessons/${'a'.repeat(256)}/`,
		`/assignment/%23${'eyJhbGciOiJFUzI1NiJ9.'.repeat(40)}`,
		'/%',
		'/%00',
		'/icon.png%00',
		'/%ff%fe',
		'/..',
		'/lessons/..',
		'/\\..\\secret.txt',
		'//',
		'*'
	])('the path %s', async (path) => {
		expect(await site.rawGet(path)).toMatch(/^HTTP\/1\.1 40[04] /);
		await expectAlive();
	});

	it.each(['bytes=5-2', 'bytes=-1', 'bytes=9999999-', 'bytes=0-18446744073709551615', 'apples'])(
		'the range %s',
		async (range) => {
			expect((await site.get('/icon.png', { headers: { range } })).status).toBe(200);
			await expectAlive();
		}
	);

	it('a file that cannot be found out about', async () => {
		const file = join(site.root, 'circle.txt');
		symlinkSync(file, file);
		expect((await site.get('/circle.txt')).status).toBe(404);
		await expectAlive();
	});

	// A file of the system that exists, and fails at the first byte.
	const unreadable = '/proc/self/mem';

	it.skipIf(!existsSync(unreadable))('a file that cannot be read', async () => {
		const report = vi.spyOn(console, 'error').mockImplementation(() => undefined);
		symlinkSync(unreadable, join(site.root, 'broken.txt'));
		expect((await site.get('/broken.txt')).status).toBe(500);
		expect(report).toHaveBeenCalledOnce();
		report.mockRestore();
		await expectAlive();
	});
});
