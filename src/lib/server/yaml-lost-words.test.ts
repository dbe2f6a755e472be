import { readdirSync, readFileSync } from 'node:fs';
import * as v from 'valibot';
import { describe, expect, test } from 'vitest';
import { parseYaml } from './yaml-file.ts';

const Any = v.any();
/** What is said about a text: `line problem`, or its value. */
function read(text: string) {
	const { issues, value } = parseYaml(text, 'a.yaml', 1, Any);
	for (const { remedy } of issues) expect(remedy).toContain('"quotes"');
	return issues.length > 0
		? issues.map(({ line, problem }) => `${String(line)} ${problem}`)
		: (value as unknown);
}

describe('words that YAML would drop are refused, with their line', () => {
	test.each([
		['a number sign', 'a: b\ndo: Go to door #2 of the hospital.', 2, '#2 of the hospital.'],
		['a number sign with a space', 'do: Go to door # 2 now.', 1, '# 2 now.'],
		['in a list', 'do:\n  - Rest #1 of two', 2, '#1 of two'],
		['in brackets', 'do: [Rest #1 of two,\n  Sleep]', 1, '#1 of two,'],
		['in braces', 'do: { a: Rest #1 of two,\n  b: c }', 1, '#1 of two,'],
		['behind quotes', 'do: "Go to door" #2 now', 1, '#2 now'],
		['behind a number', 'do: 3 #2 now', 1, '#2 now'],
		['on the second line of a text', 'do: Go to\n  door #2 now', 2, '#2 now'],
		['on a line of its own within a text', 'do: Go to\n  #2 now', 2, '#2 now'],
		['further in, below a text', 'a:\n  do: Go to\n    # 2 now', 3, '# 2 now'],
		['an anchor', 'a: b\ndo: &Rest About 7', 2, '&Rest'],
		['an anchor in a list', 'do:\n  - &Rest About 7', 2, '&Rest'],
		['a tag', 'do: !Rest About 7', 1, '!Rest'],
		['an exclamation mark', 'do: ! Rest now', 1, '!'],
		['a tag of YAML’s own', 'do: !!str Rest', 1, '!!str'],
		['an alias', 'do: *rest', 1, '*rest']
	])('%s', (_, text, line, lost) => {
		expect(read(text)).toEqual([expect.stringContaining(`${String(line)} "${lost}"`)]);
	});
});

describe('comments of people stay allowed', () => {
	test.each([
		['at the top', '# The clinic.\n#\n#### Words\nname: a', { name: 'a' }],
		['between fields', 'a: b\n# about c\nc: d', { a: 'b', c: 'd' }],
		['between fields, further in', 'a:\n  b: c\n  # about d\n  d: e', { a: { b: 'c', d: 'e' } }],
		['between items', 'a:\n  - b\n  # about c\n  - c', { a: ['b', 'c'] }],
		['behind a key', 'a: # many\n  - b', { a: ['b'] }],
		['behind quotes', 'a: "b" # why', { a: 'b' }],
		['behind a number', 'a: 7 # of 200', { a: 7 }],
		['behind brackets', 'a: [b, c] # both', { a: ['b', 'c'] }]
	])('%s', (_, text, value) => expect(read(text)).toEqual(value));

	test.each([
		['in quotes', 'do: "Go to door #2 & rest"', 'Go to door #2 & rest'],
		['without a space', 'do: Go to door#2 & rest', 'Go to door#2 & rest'],
		['in a block', 'do: |-\n  Go to door #2\n  & rest\n  # 3', 'Go to door #2\n& rest\n# 3']
	])('and signs %s are words', (_, text, value) => expect(read(text)).toEqual({ do: value }));

	test('as the course’s own files have them', () => {
		const files = readdirSync('lessons', { recursive: true, encoding: 'utf8' })
			.filter((name) => name.endsWith('.yaml'))
			.map((name) => parseYaml(readFileSync(`lessons/${name}`, 'utf8'), name, 1, Any).issues);
		expect(files.flat()).toEqual([]);
	});
});

test('one tab is one fault, with its own line', () => {
	const text = 'a:\n  - b: c\n\t  d: e\n  - f: g\n\t  h: i\nj:\n\t- k\n';
	expect(parseYaml(text, 'a.yaml', 1, Any).issues).toEqual([
		expect.objectContaining({ line: 3, problem: 'this line begins with a tab' })
	]);
});
