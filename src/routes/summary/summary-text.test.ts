import { expect, test } from 'vitest';
import { summaryText } from './summary-text.ts';

test('holds what was learned, tried and asked, and no empty parts', () => {
	expect(
		summaryText(
			[{ title: 'Cadence', summary: ['Quick steps.', 'Small changes.'] }],
			[{ label: 'My steps', text: '164 a minute', to: null }],
			['When can I start?']
		)
	).toBe(
		'Back to running: what I learned, and what I want to ask\n\nCadence\n- Quick steps.\n- Small changes.\n\nWhat I tried\n- My steps: 164 a minute\n\nMy questions\n- When can I start?'
	);
	expect(summaryText([], [], [])).toBe('Back to running: what I learned, and what I want to ask');
});
