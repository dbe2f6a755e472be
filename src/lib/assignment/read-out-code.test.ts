import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readOutCode, readReadOutCode } from './read-out-code.ts';

const ORDER = Array.from({ length: 14 }, (_, n) => `lesson-${n}`);
const ALPHABET = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';

const anyOrder = fc
	.integer({ min: 1, max: 100 })
	.map((n) => Array.from({ length: n }, (_, i) => `l-${i}`));
const anyCode = anyOrder.chain((order) =>
	fc.subarray(order).map((done) => ({ order, done, code: readOutCode(done, order) }))
);

test('says which lessons are done, and nothing else', () => {
	fc.assert(
		fc.property(anyCode, ({ order, done, code }) => {
			expect(readReadOutCode(code, order)).toEqual({ ok: true, done });
		})
	);
});

test('is as long for nothing as for everything, so that it shows no more than it says', () => {
	expect(readOutCode([], ORDER)).toBe('RUN-0000');
	expect(readOutCode(ORDER, ORDER)).toHaveLength('RUN-0000'.length);
});

test('reads what people type: any case, spaces, dashes, letters taken for digits', () => {
	const code = readOutCode(['lesson-0', 'lesson-5', 'lesson-10'], ORDER);
	const typed = code.replace('RUN-', '').replaceAll('1', 'l').replaceAll('0', 'o');
	for (const text of [code, code.toLowerCase(), ` ${code.replaceAll('-', ' ')} `, typed]) {
		expect(readReadOutCode(text, ORDER)).toMatchObject({ ok: true });
	}
});

test.each([
	['no-break hyphens', (code: string) => code.replaceAll('-', '\u2011')],
	['dashes and minus signs', (code: string) => code.replace('-', '–').replace('-', '\u2212')],
	['a colon', (code: string) => code.replace('RUN-', 'RUN: ')],
	['curly quotes', (code: string) => `“${code}”`],
	['brackets and a full stop', (code: string) => `(${code}).`],
	['no-break spaces', (code: string) => code.replaceAll('-', '\u00A0')],
	['full-width letters', (code: string) => code.replace('RUN', 'ＲＵＮ')],
	['marks that cannot be seen', (code: string) => `\u200E${code}\u200B`]
])('reads a code with %s', (_, write) => {
	fc.assert(
		fc.property(anyCode, ({ order, done, code }) => {
			expect(readReadOutCode(write(code), order)).toEqual({ ok: true, done });
		})
	);
});

describe('catches', () => {
	const bodyOf = (code: string) => code.replace('RUN-', '').replaceAll('-', '');

	test('any one wrong character', () => {
		fc.assert(
			fc.property(anyCode, fc.nat(), fc.constantFrom(...ALPHABET), ({ order, code }, at, wrong) => {
				const body = bodyOf(code);
				const place = at % body.length;
				fc.pre(body[place] !== wrong);
				const typed = body.slice(0, place) + wrong + body.slice(place + 1);
				expect(readReadOutCode(typed, order).ok).toBe(false);
			}),
			{ numRuns: 500 }
		);
	});

	test('any two neighbours that changed places', () => {
		fc.assert(
			fc.property(anyCode, fc.nat(), ({ order, code }, at) => {
				const body = Array.from(bodyOf(code));
				const place = at % (body.length - 1);
				const [a, b] = [body[place], body[place + 1]];
				fc.pre(a !== b);
				const typed = [...body.slice(0, place), b, a, ...body.slice(place + 2)].join('');
				expect(readReadOutCode(typed, order).ok).toBe(false);
			}),
			{ numRuns: 500 }
		);
	});
});

test('a lesson that this course does not have yet is said', () => {
	const longer = [...ORDER, 'lesson-14', 'lesson-15'];
	const read = readReadOutCode(readOutCode(['lesson-15'], longer), ORDER);
	expect(read).toMatchObject({ ok: false, sentence: expect.stringContaining('newer') as unknown });
});

test('an older course’s code is still read once lessons were added', () => {
	const longer = [...ORDER, ...Array.from({ length: 9 }, (_, n) => `more-${n}`)];
	const read = readReadOutCode(readOutCode(['lesson-3'], ORDER), longer);
	expect(read).toEqual({ ok: true, done: ['lesson-3'] });
});

test.each(['', 'RUN', 'RUN-', '7', 'RUN-U000', 'hello there', '0'.repeat(40)])(
	'“%s” is asked for again',
	(typed) => {
		const read = readReadOutCode(typed, ORDER);
		expect(read.ok ? '' : read.sentence).toMatch(/Ask for it once more/);
	}
);
