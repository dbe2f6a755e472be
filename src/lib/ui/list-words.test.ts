import { expect, it } from 'vitest';
import { andList, commaList, commaListParts, titleList } from './list-words.ts';

it.each([
	[[], '', '', ''],
	[['a'], 'a', 'a', 'a'],
	[['a', 'b'], 'a and b', 'a, b', 'a; b'],
	[['a', 'b', 'c'], 'a, b and c', 'a, b, c', 'a; b; c']
])('lists %j', (items, withAnd, plain, titles) => {
	expect(andList(items)).toBe(withAnd);
	expect(commaList(items)).toBe(plain);
	expect(titleList(items)).toBe(titles);
});

it('marks what is a thing and what is between, even where a thing looks like a comma', () => {
	expect(commaListParts(['a', ', '])).toEqual([
		{ type: 'element', value: 'a' },
		{ type: 'literal', value: ', ' },
		{ type: 'element', value: ', ' }
	]);
});
