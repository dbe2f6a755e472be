import fc from 'fast-check';
import { base64url } from 'jose';
import { expect, test } from 'vitest';
import { deflate } from './deflate.ts';
import { extractToken } from './link.ts';
import { readTakeHome, takeHomeLink, type TakeHome } from './take-home.ts';

const SITE = 'https://clinic.example/run/';
// No lesson can be called so: what reads a record leaves names out that every object has.
const slug = fc
	.stringMatching(/^[a-z0-9-]{1,64}$/)
	.filter((id) => !['constructor', 'prototype'].includes(id));
const lesson = fc
	.record({ done: fc.constantFrom(null, '2026-11-26'), right: fc.nat(5), more: fc.nat(5) })
	.map(({ done, right, more }) => ({ done, right, asked: right + more }));

/** A token with any content, packed as it should be. */
const packed = async (content: string | object) =>
	base64url.encode(
		await deflate(
			new TextEncoder().encode(typeof content === 'string' ? content : JSON.stringify(content))
		)
	);

test('what is taken home is what arrives', async () => {
	await fc.assert(
		fc.asyncProperty(
			fc.dictionary(slug, lesson, { maxKeys: 20, noNullPrototype: true }),
			slug,
			async (lessons, step) => {
				const takeHome: TakeHome = { v: 1, lessons, at: { lesson: 'cadence', step } };
				const link = extractToken(await takeHomeLink(SITE, takeHome));
				expect(link).toMatchObject({ ok: true, kind: 'take-home' });
				if (link.ok) expect(await readTakeHome(link.token)).toEqual({ ok: true, takeHome });
			}
		),
		{ numRuns: 50 }
	);
});

test('no text whatever makes it throw', async () => {
	await fc.assert(
		fc.asyncProperty(fc.oneof(fc.string(), fc.base64String()), async (text) => {
			expect(await readTakeHome(text)).toHaveProperty('ok');
		})
	);
});

const good = { v: 1, lessons: { cadence: { done: '2026-11-26', right: 1, asked: 2 } } };

test.each([
	['a newer version', { v: 2 }, 'newer'],
	['no JSON', '{', 'damaged'],
	[
		'a day that does not exist',
		{ ...good, lessons: { a: { done: '2026-02-30', right: 0, asked: 0 } } },
		'damaged'
	],
	[
		'markup for a lesson',
		{ ...good, lessons: { '<b>': { done: null, right: 0, asked: 0 } } },
		'damaged'
	],
	['markup for a step', { ...good, at: { lesson: 'cadence', step: '<b>' } }, 'damaged'],
	['a byte more than 16 KiB', JSON.stringify(good).padEnd(16_385), 'damaged'],
	['2 MB in 2 kB', JSON.stringify(good).padEnd(2_000_000), 'damaged']
])('%s is refused', async (_, content, reason) => {
	expect(await readTakeHome(await packed(content))).toMatchObject({ ok: false, reason });
});

test('a lesson called as what every object has is left out, and harms nothing', async () => {
	const lessons = { constructor: good.lessons.cadence, prototype: good.lessons.cadence };
	expect(await readTakeHome(await packed({ v: 1, lessons }))).toEqual({
		ok: true,
		takeHome: { v: 1, lessons: {} }
	});
});

test('16 KiB to the byte is read; a token of 4,097 characters is not looked at', async () => {
	expect(await readTakeHome(await packed(JSON.stringify(good).padEnd(16_384)))).toMatchObject({
		ok: true
	});
	expect(await readTakeHome('A'.repeat(4097))).toMatchObject({ reason: 'large' });
});

test('cut anywhere, it is refused', async () => {
	const token = await packed(good);
	for (let length = 0; length < token.length; length += 1) {
		expect((await readTakeHome(token.slice(0, length))).ok).toBe(false);
	}
});
