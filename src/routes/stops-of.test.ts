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
	steps: [],
	questions: [],
	draft: true
});
const modules = [head('myths', 1, 5), head('technique', 2, 10), head('more', 500, 2232)];
const lessons = [lesson('wear', 'myths'), lesson('arms', 'technique'), lesson('feet', 'technique')];

test('a stop says what is done, where one is, and how long the rest takes', () => {
	const done = { lesson: 'wear', step: 'end', at: 1, doneOn: '2026-01-02', since: 0 };
	const progress = { lesson: (id: string) => (id === 'wear' ? done : undefined) };
	const said = stopsOf(modules, lessons, 'feet', progress).map(
		({ state, detail }) => `${state}: ${detail}`
	);
	expect(said).toEqual(['done: Done', 'now: Lesson 2 of 2, 5 min', 'next: 37 hours']);
});

test('to someone new, of whom the first lesson alone is known, nothing counts as done', () => {
	const progress = { lesson: () => undefined };
	const said = stopsOf(modules, lessons.slice(0, 1), 'wear', progress);
	expect(said.map(({ state }) => state)).toEqual(['now', 'next', 'next']);
});
