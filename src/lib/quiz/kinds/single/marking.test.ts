import { describe, expect, it } from 'vitest';
import { answerKey } from '../../build.ts';
import { kindOf } from '../../kinds.ts';
import { mark } from '../../marking.ts';
import { question } from '../../questions.fixture.ts';
import type { QuestionSource } from '../../schema.ts';
import { single } from './question.fixture.ts';

describe('one of several', () => {
	const asked = question('single');

	it('is best or other', () => {
		expect(mark(asked, { kind: 'single', option: 'world' }).outcome).toBe('best');
		expect(mark(asked, { kind: 'single', option: 'club' }).outcome).toBe('other');
		expect(mark(asked, { kind: 'single', option: 'gone' }).outcome).toBe('other');
	});

	it('keeps the order in which it was asked, and distinguishes yours from the best', () => {
		const rows = kindOf(asked).rows?.(asked, { kind: 'single', option: 'fun' }) ?? [];
		expect(rows.map(({ id }) => id)).toEqual(asked.shuffled);
		expect(rows.filter(({ yours }) => yours).map(({ id }) => id)).toEqual(['fun']);
		expect(rows.filter(({ best }) => best).map(({ id }) => id)).toEqual(['world']);
		expect(rows.every(({ feedback }) => feedback !== '')).toBe(true);
	});

	it('keeps its answer key when options change places in the file, not when one goes', () => {
		const { source, key } = single;
		const withOptions = (options: readonly unknown[]) =>
			answerKey({ ...source, options } as unknown as QuestionSource);
		expect(withOptions([...source.options].reverse())).toBe(key);
		expect(withOptions(source.options.slice(1))).not.toBe(key);
	});
});
