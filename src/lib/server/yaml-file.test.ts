import { describe, expect, test } from 'vitest';
import { MovedIds } from '#lib/course/schema/ids.ts';
import { Course } from '#lib/course/schema/course.ts';
import { parseYaml } from './yaml-file.ts';

const issuesIn = (text: string) =>
	parseYaml(text, 'course.yaml', 1, Course).issues.map(({ problem }) => problem);

/** Each line ten times the one before it: 1 GB in 300 characters. */
const BOMB = [
	'a: &a [x, x, x, x, x, x, x, x, x, x]',
	...Array.from('bcdefghi', (name, index) => {
		const before = `*${'abcdefgh'.charAt(index)}`;
		return `${name}: &${name} [${Array.from({ length: 10 }, () => before).join(', ')}]`;
	})
].join('\n');

describe('a file that would bring the build down is refused in words', () => {
	test.each([
		['100,000 brackets', '['.repeat(100_000), 'this is nested too deep'],
		['100,000 braces', '{a: '.repeat(100_000), 'this is nested too deep'],
		['5,000 dashes', '- '.repeat(5000), 'this is nested too deep'],
		['3,000 question marks', '? '.repeat(3000), 'this is nested too deep'],
		['text that unfolds', BOMB, '"&a" is read as a name of YAML’s own, and no one sees it'],
		['a circle', '[*a]', '"*a" is read as a name of YAML’s own, and no one sees it'],
		['2 MB', 'a: b\n'.repeat(400_000), 'this file is too long']
	])('%s', (_, text, problem) => expect(issuesIn(text)).toEqual([problem]));
});

describe('a field that is there twice is named with both lines', () => {
	test.each([
		['title: a\nb: c\ntitle: d', 'title', 1, 3],
		['a: { title: b, c: d,\n  title: e }', 'title', 1, 2],
		['a:\n  - b: c\n    d: e\n    "b": f', 'b', 2, 4],
		['a: b\n? a\n: c', 'a', 1, 2],
		['7: b\nc: d\n7: e', '7', 1, 3]
	])('%s', (text, name, first, second) => {
		expect(parseYaml(text, 'course.yaml', 11, Course).issues).toEqual([
			{
				file: 'course.yaml',
				line: second + 10,
				level: 'error',
				problem: `"${name}" is there twice`,
				remedy: `keep one of the two; the first is on line ${String(first + 10)}`
			}
		]);
	});
});

test('an id called as what every object has is an id like any other', () => {
	const { value } = parseYaml('constructor: a\ntoString: b', 'moved-ids.yaml', 1, MovedIds);
	expect(value?.['toString']).toBe('b');
});
