import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { lessonOf, readLessonScripts, PrecacheOrder } from './precache-order.ts';

const scripts = readLessonScripts(
	'arm-swing _app/immutable/chunks/b2.js,cadence _app/immutable/chunks/a1.js'
);
const ofLesson = lessonOf('/some/sub', scripts);
const paths = [
	'/some/sub/_app/immutable/chunks/a1.js',
	'/some/sub/_app/immutable/chunks/b2.js',
	'/some/sub/_app/immutable/entry/start.js',
	'/some/sub/lessons/',
	'/some/sub/lessons/arm-swing/',
	'/some/sub/lessons/arm-swing/__data.json',
	'/some/sub/lessons/cadence/',
	'/some/sub/lessons/cadence/__data.json',
	'/some/sub/lessons/__data.json',
	'/some/sub/'
];
const ofArmSwing = paths.filter((path) => ofLesson(path) === 'arm-swing');

test('a lesson has its text, its page and the data of its page', () => {
	expect(ofArmSwing).toEqual([
		'/some/sub/_app/immutable/chunks/b2.js',
		'/some/sub/lessons/arm-swing/',
		'/some/sub/lessons/arm-swing/__data.json'
	]);
	expect(ofLesson('/some/sub/lessons/')).toBeUndefined();
	expect(ofLesson('/some/sub/lessons/__data.json')).toBeUndefined();
	expect(ofLesson('/other/lessons/cadence/')).toBeUndefined();
});

describe('the order', () => {
	test('begins with what every page may need', () => {
		const order = [...new PrecacheOrder(paths, ofLesson)];
		const firstOfLessons = order.findIndex((path) => ofLesson(path) !== undefined);
		expect(order.slice(firstOfLessons).every((path) => ofLesson(path) !== undefined)).toBe(true);
		expect(order.toSorted()).toEqual(paths.toSorted());
	});

	test('keeps all but what other lessons alone need, whenever one hears of the plan', () => {
		fc.assert(
			fc.property(fc.nat({ max: paths.length }), (heardAfter) => {
				const order = new PrecacheOrder(paths, ofLesson);
				const taken: string[] = [];
				if (heardAfter === 0) order.only(['cadence', 'not-of-this-course']);
				for (const path of order) {
					taken.push(path);
					if (taken.length === heardAfter) order.only(['cadence', 'not-of-this-course']);
				}
				expect(new Set(taken).size).toBe(taken.length);
				expect(order.total).toBe(taken.length);
				const missing = paths.filter((path) => !taken.includes(path));
				expect(missing.every((path) => ofArmSwing.includes(path))).toBe(true);
				if (heardAfter < paths.length - 6) expect(missing).toEqual(ofArmSwing);
			})
		);
	});
});
