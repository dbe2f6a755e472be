import * as v from 'valibot';
import { common, text } from '../fields.ts';

const minutes = v.pipe(
	v.number('write a number of minutes'),
	v.minValue(0.5, 'at least half a minute'),
	v.maxValue(60, 'at most 60 minutes'),
	v.multipleOf(0.5, 'write whole or half minutes')
);
const times = v.pipe(
	v.number('write how many times'),
	v.integer('write a whole number'),
	v.minValue(1, 'at least once'),
	v.maxValue(12, 'at most 12 times')
);

/** Steps of a walk-run list as sessions to look at, and a timer to take along. */
export const WalkRun = v.strictObject({
	...common('walk-run'),
	/** That these are examples and never a plan: stands on the screen all the time. */
	example: text,
	choose: text,
	/** Minutes of the walk that every session begins with. */
	warm_up: minutes,
	steps: v.pipe(
		v.array(v.strictObject({ walk: minutes, run: minutes, times })),
		v.minLength(2, 'give at least two steps'),
		v.maxLength(6, 'give at most six steps')
	),
	/** How the parts are ordered round the warm-up. */
	order: text,
	/** What there is to see of the figure, for those who cannot see it. */
	walks: text,
	runs: text,
	/** How the preview's time differs from real time. */
	preview: text,
	timer: v.strictObject({
		title: text,
		before: text,
		beeps: text,
		voice: text,
		no_beeps: text,
		no_voice: text,
		screen: text,
		no_screen: text,
		after_reload: text
	}),
	end: v.strictObject({ done: text, stopped: text, check: text, link: text })
});
export type WalkRun = v.InferOutput<typeof WalkRun>;
export type LadderStep = WalkRun['steps'][number];
