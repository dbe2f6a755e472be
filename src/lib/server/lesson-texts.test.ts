import { describe, expect, it } from 'vitest';
import { listOf, textsSource } from './lesson-texts.js';

const course = (count: number) =>
	Array.from({ length: count }, (_, at) => `${String(at + 1).padStart(2, '0')}-lesson-${at}`);

describe('what finds the text of a lesson', () => {
	it('is one list while there are few', () => {
		const source = textsSource(course(14), null);
		expect(source.match(/\/index\.md/g)).toHaveLength(14);
		expect(source).toContain('"lesson-3": () => import("/lessons/04-lesson-3/index.md")');
	});

	it('is lists that each hold few of a thousand, and together all', () => {
		const folders = course(1000);
		const finder = textsSource(folders, null);
		expect(finder.match(/virtual:lesson-texts\//g)).toHaveLength(32);
		const lists = Array.from({ length: 32 }, (_, at) => textsSource(folders, at));
		const sizes = lists.map((source) => source.match(/\/index\.md/g)?.length ?? 0);
		expect(sizes.reduce((sum, size) => sum + size)).toBe(1000);
		expect(Math.max(...sizes)).toBeLessThan(64);
		expect(lists[listOf('lesson-500', 32)]).toContain('"lesson-500": ');
	});
});
