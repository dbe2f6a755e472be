import { expect, it } from 'vitest';
import { clockOf } from './clock-words.ts';

it('counts down to 0:00, which is the end and nothing before it', () => {
	expect([300, 299.2, 60, 9.4, 0.1, 0, -1].map(clockOf)).toEqual([
		'5:00',
		'5:00',
		'1:00',
		'0:10',
		'0:01',
		'0:00',
		'0:00'
	]);
});
