import { expect, test } from 'vitest';
import { readLessonScripts } from '../../src/service-worker/precache-order.ts';
import { lessonScripts } from './lesson-scripts.js';

test('the worker reads which script is which lesson’s', () => {
	const text = lessonScripts({
		'src/routes/+page.svelte': { file: 'nodes/2.js' },
		'lessons/02-wear-and-tear/index.md': { file: 'chunks/b.js' },
		'lessons/01-adapt/index.md': { file: 'chunks/a.js' }
	});
	expect(text).toBe('adapt chunks/a.js,wear-and-tear chunks/b.js');
	expect([...readLessonScripts(text)]).toEqual([
		['adapt', 'chunks/a.js'],
		['wear-and-tear', 'chunks/b.js']
	]);
});

test('a build without scripts of lessons stops', () => {
	expect(() => lessonScripts({ 'src/app.ts': { file: 'a.js' } })).toThrow('names no script');
});
