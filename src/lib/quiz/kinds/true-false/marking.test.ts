import { describe, expect, it } from 'vitest';
import { kindOf } from '../../kinds.ts';
import { mark } from '../../marking.ts';
import { question } from '../../questions.fixture.ts';

describe('true or false', () => {
	const asked = question('true-false');

	it('is best or other', () => {
		expect(mark(asked, { kind: 'true-false', answer: false }).outcome).toBe('best');
		expect(mark(asked, { kind: 'true-false', answer: true }).outcome).toBe('other');
	});

	it('shows true before false', () => {
		expect(asked.shuffled).toEqual(['true', 'false']);
	});

	it('has a reason for both', () => {
		const rows = kindOf(asked).rows?.(asked, null) ?? [];
		expect(rows.map(({ text, feedback }) => [text, feedback])).toEqual([
			['True', 'Not quite.'],
			['False', 'Right.']
		]);
	});
});
