import * as v from 'valibot';
import { text } from '#lib/fields/authored.ts';
import { common } from '../fields.ts';
import { textWith } from '../wording.ts';
import { ROUNDS, SPAN } from './bounds.ts';

const minutes = v.pipe(
	v.number('write a number of minutes'),
	v.minValue(SPAN.from, 'at least half a minute'),
	v.maxValue(SPAN.to, 'at most 60 minutes'),
	v.multipleOf(SPAN.by, 'write whole or half minutes')
);
const times = v.pipe(
	v.number('write how many times'),
	v.integer('write a whole number'),
	v.minValue(ROUNDS.from, 'at least once'),
	v.maxValue(ROUNDS.to, 'at most 12 times')
);

export const WalkRun = v.strictObject({
	...common('walk-run'),
	/** That these are examples and never a plan: shown all the time. */
	example: text,
	choose: text,
	/** Minutes of the walk that every session begins with. */
	warm_up: minutes,
	steps: v.pipe(
		v.array(v.strictObject({ walk: minutes, run: minutes, times })),
		v.minLength(2, 'give at least two steps'),
		v.maxLength(12, 'give at most twelve steps')
	),
	/** What the patient's own physio set: shown beside the steps, and takes precedence. */
	physio: v.strictObject({
		option: text,
		ask: text,
		walk: text,
		run: text,
		times: text,
		keep: text,
		kept: textWith('walk', 'run', 'times'),
		change: text,
		take_out: text,
		wrong_minutes: text,
		wrong_times: text
	}),
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
