import { expect, it } from 'vitest';
import { pathOf } from './path.ts';

it('draws each run of dark modules as one rectangle', () => {
	const rows = ['##.', '.#.', '...'];
	const isDark = (x: number, y: number) => rows[y]?.[x] === '#';
	expect(pathOf({ size: 3, isDark })).toBe('M0 0h2v1h-2zM1 1h1v1h-1z');
});
