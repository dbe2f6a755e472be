import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { answerKey } from './answer-key.ts';
import { anySource, SOURCES } from './questions.fixture.ts';
import type { QuestionSource } from './schema.ts';

const { single, several, order, sort, estimate, number, place } = SOURCES;
const key = (source: object) => answerKey(source as QuestionSource);

/** The same question with every text in other words. */
function reworded(source: QuestionSource): QuestionSource {
	const texts = new Set(['text', 'feedback', 'prompt', 'takeaway', 'partly', 'name', 'unit']);
	const reword = (value: unknown, text: boolean): unknown => {
		if (typeof value === 'string') return text ? `${value}, in other words` : value;
		if (Array.isArray(value)) return value.map((part) => reword(part, text));
		if (typeof value !== 'object' || value === null) return value;
		return Object.fromEntries(
			Object.entries(value).map(([name, part]) => [name, reword(part, text || texts.has(name))])
		);
	};
	return reword(source, false) as QuestionSource;
}

describe('the answer key', () => {
	it('is 14 hex digits', () => {
		fc.assert(fc.property(anySource, (source) => /^[0-9a-f]{14}$/.test(answerKey(source))));
	});

	it('stays when every text is written anew', () => {
		fc.assert(
			fc.property(anySource, (source) => {
				expect(answerKey(reworded(source))).toBe(answerKey(source));
			})
		);
	});

	it('stays when options are moved about in the file', () => {
		expect(key({ ...single, options: [...single.options].reverse() })).toBe(key(single));
		expect(key({ ...sort, items: [...sort.items].reverse() })).toBe(key(sort));
		expect(key({ ...place, places: [...place.places].reverse() })).toBe(key(place));
	});

	it('stays when a better number lies in the same range', () => {
		expect(key({ ...estimate, answer: 8 })).toBe(key(estimate));
	});

	it('changes with the answer, for every kind', () => {
		const flipped = (options: readonly { id: string; best: boolean }[]) =>
			options.map((option) => ({ ...option, best: !option.best }));
		const changed = {
			single: { ...single, options: flipped(single.options) },
			several: { ...several, options: flipped(several.options) },
			'true-false': { ...SOURCES['true-false'], answer: true },
			order: { ...order, items: [...order.items].reverse() },
			sort: { ...sort, items: sort.items.map((item) => ({ ...item, group: 'go' })) },
			estimate: { ...estimate, accept: { from: 4, to: 11 } },
			number: { ...number, accept: { from: 9, to: 14 } },
			place: { ...place, places: flipped(place.places) }
		};
		for (const [kind, source] of Object.entries(changed)) {
			expect(key(source), kind).not.toBe(key(SOURCES[kind as keyof typeof SOURCES]));
		}
	});

	it('changes when an option comes or goes', () => {
		expect(key({ ...single, options: single.options.slice(1) })).not.toBe(key(single));
	});

	it('is on every machine what it is here: kept answers rely on it', () => {
		expect(Object.values(SOURCES).map(key)).toMatchInlineSnapshot(`
			[
			  "1f90c184e41a0a",
			  "0fce008e06e245",
			  "1da96b0ca7ef75",
			  "03afe2d5f06594",
			  "10bf8849b7de9e",
			  "1c3620af3ca1de",
			  "07f8078f8b5b77",
			  "18076b69c50051",
			]
		`);
	});
});
