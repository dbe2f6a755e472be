import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { buildQuestion } from './build.ts';
import { anySource, partIds, question } from './questions.fixture.ts';

describe('a question as the page holds it', () => {
	it('keeps what the file says and shows every part once', () => {
		fc.assert(
			fc.property(anySource, (source) => {
				const { key, shuffled, ...rest } = buildQuestion(source);
				expect(rest).toMatchObject(source);
				// A slider gets a place to stand at; nothing else is added.
				const added = Object.keys(rest).filter((name) => !(name in source));
				expect(source.kind === 'estimate' ? ['start'] : []).toEqual(expect.arrayContaining(added));
				expect(key).not.toBe('');
				const parts = source.kind === 'true-false' ? ['true', 'false'] : partIds(source);
				expect([...shuffled].sort()).toEqual([...parts].sort());
			})
		);
	});

	it('shows true before false', () => {
		expect(question('true-false').shuffled).toEqual(['true', 'false']);
	});

	it('never shows items to order in their order', () => {
		fc.assert(
			fc.property(anySource, (source) => {
				fc.pre(source.kind === 'order');
				expect(buildQuestion(source).shuffled).not.toEqual(partIds(source));
			})
		);
	});
});
