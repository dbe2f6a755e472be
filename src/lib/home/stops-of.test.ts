import { expect, test } from 'vitest';
import type { LessonBrief, ModuleHead } from '#lib/course/page.ts';
import { stopsOf } from './stops-of.ts';

const head = (id: string, count: number, minutes: number): ModuleHead => ({
	id,
	name: id,
	count,
	minutes,
	only: null
});
const lesson = (id: string, module: string): LessonBrief => ({
	id,
	module,
	number: 1,
	title: id,
	minutes: 5,
	steps: ['s1', 's2', 's3'].map((id) => ({ id, title: id })),
	questions: [
		{ id: 'q1', key: 'k' },
		{ id: 'q2', key: 'k' }
	],
	draft: true
});
const at = (lesson: string, screen: string) => ({ lesson, screen });
const modules = [head('myths', 1, 5), head('technique', 2, 10), head('more', 500, 2232)];
const lessons = [lesson('wear', 'myths'), lesson('arms', 'technique'), lesson('feet', 'technique')];

test('a stop says what is done, where one is, and how long the rest takes', () => {
	const done = { lesson: 'wear', step: 'end', at: 1, doneOn: '2026-01-02', since: 0 };
	const progress = { lesson: (id: string) => (id === 'wear' ? done : undefined) };
	const words = stopsOf(modules, lessons, at('feet', 's1'), progress).map(
		({ state, detail }) => `${state}: ${detail}`
	);
	expect(words).toEqual(['done: Done', 'now: Lesson 2 of 2, 5 min', 'next: 37 hours']);
});

test('where one is under way says how much is left', () => {
	const progress = { lesson: () => undefined };
	const words = (screen: string) =>
		stopsOf(modules, lessons, at('feet', screen), progress)[1]?.detail;
	expect(words('s2')).toBe('Lesson 2 of 2, 4 min left');
	expect(words('question-q1')).toBe('Lesson 2 of 2, 2 min left');
	expect(words('end')).toBe('Lesson 2 of 2, 1 min left');
});

test('to someone new, of whom the first lesson alone is known, nothing counts as done', () => {
	const progress = { lesson: () => undefined };
	const stops = stopsOf(modules, lessons.slice(0, 1), at('wear', 's1'), progress);
	expect(stops.map(({ state }) => state)).toEqual(['now', 'next', 'next']);
});
