import fc from 'fast-check';
import { expect, test } from 'vitest';
import { mergeReceipts, type ReceiptRecord } from './merge-receipts.ts';
import { anySession } from './session.fixture.ts';
import type { Receipt } from './receipt-schema.ts';

const day = fc.constantFrom(null, '2026-11-01', '2026-11-02', '2026-12-24');
const lesson = fc.record({ done: day, right: fc.nat(3), asked: fc.constant(4) });
const anyReceipt: fc.Arbitrary<Receipt> = fc.record({
	v: fc.constantFrom(1 as const, 2 as const),
	jti: fc.constant('brUoQNXpzbGj'),
	iat: fc.nat(3),
	aims: fc.record(
		{
			goal: fc.record({ what: fc.constantFrom('A parkrun', 'The bus') }),
			confidence: fc.record({ number: fc.nat(10) })
		},
		{ requiredKeys: [] }
	),
	sessions: fc.uniqueArray(anySession(fc.constantFrom('session-001', 'session-002')), {
		minLength: 1,
		selector: ({ id }) => id
	}),
	lessons: fc.dictionary(fc.constantFrom('a', 'b', 'c'), lesson, { noNullPrototype: true }),
	questions: fc.uniqueArray(fc.constantFrom('one?', 'two?', 'three?'), { maxLength: 3 }),
	course: fc.constantFrom('1', '2')
});

const united = (...receipts: Receipt[]) =>
	receipts.reduce<ReceiptRecord | null>((stored, one) => mergeReceipts(stored, one).receipt, null);
const plain = (receipt: ReceiptRecord | null) =>
	receipt && { ...receipt, questions: [...receipt.questions].sort() };

test('the order in which receipts come does not matter', () => {
	fc.assert(
		fc.property(anyReceipt, anyReceipt, anyReceipt, (a, b, c) => {
			expect(plain(united(a, b, c))).toEqual(plain(united(c, a, b)));
			expect(plain(united(a, b, c))).toEqual(plain(united(b, a, c)));
		})
	);
});

test('the same one twice changes nothing', () => {
	fc.assert(
		fc.property(anyReceipt, anyReceipt, (a, b) => {
			const stored = united(a, b);
			for (const again of [a, b]) {
				expect(mergeReceipts(stored, again)).toMatchObject({ same: true, done: [], questions: [] });
			}
		})
	);
});

test('a lesson that was done is never undone, and its first day stays', () => {
	fc.assert(
		fc.property(anyReceipt, anyReceipt, (a, b) => {
			const receipt = mergeReceipts(mergeReceipts(null, a).receipt, b).receipt;
			for (const one of [a, b]) {
				for (const [id, { done }] of Object.entries(one.lessons)) {
					if (done) expect((receipt.lessons[id]?.done ?? '9999') <= done).toBe(true);
				}
				for (const question of one.questions) expect(receipt.questions).toContain(question);
				for (const { id } of one.sessions ?? []) {
					expect(receipt.sessions?.map((kept) => kept.id)).toContain(id);
				}
				if (one.aims?.goal) expect(receipt.aims?.goal).toBeDefined();
			}
		})
	);
});

test('an older receipt adds what only it has, and says so', () => {
	const newer: Receipt = {
		v: 1,
		jti: 'brUoQNXpzbGj',
		iat: 20,
		lessons: { a: { done: '2026-11-02', right: 3, asked: 4 } },
		questions: ['one?'],
		course: '2'
	};
	const older: Receipt = {
		v: 1,
		jti: 'brUoQNXpzbGj',
		iat: 10,
		lessons: {
			a: { done: '2026-11-01', right: 1, asked: 4 },
			b: { done: '2026-11-01', right: 2, asked: 4 }
		},
		questions: ['two?'],
		course: '1'
	};
	expect(mergeReceipts(mergeReceipts(null, newer).receipt, older)).toEqual({
		receipt: {
			...newer,
			lessons: {
				a: { done: '2026-11-01', right: 3, asked: 4, iat: 20 },
				b: { done: '2026-11-01', right: 2, asked: 4, iat: 10 }
			},
			questions: ['one?', 'two?']
		},
		done: ['a', 'b'],
		questions: ['two?'],
		sessions: { added: [], changed: [] },
		same: false
	});
});

test('the order of a record’s members changes nothing', () => {
	const receipt: Receipt = {
		v: 1,
		jti: 'brUoQNXpzbGj',
		iat: 20,
		lessons: { a: { done: '2026-11-02', right: 3, asked: 4 } },
		questions: [],
		course: '2'
	};
	const turned = { ...receipt, lessons: { a: { asked: 4, right: 3, done: '2026-11-02' } } };
	for (const [first, second] of [
		[receipt, turned],
		[turned, receipt]
	] as const) {
		expect(mergeReceipts(mergeReceipts(null, first).receipt, second).same).toBe(true);
	}
});
