import * as v from 'valibot';
import { text } from '#lib/fields/authored.ts';
import { common } from '../fields.ts';
import { textWith } from '../wording.ts';

export const CountSteps = v.strictObject({
	...common('count-steps'),
	/** Asks for the way to count. */
	choose: text,
	taps: v.strictObject({
		name: text,
		how: text,
		/** Asks what one tap stands for, and the two answers. */
		tap_with: text,
		each_step: text,
		right_foot: text,
		pad: text,
		pad_right: text,
		keys: text,
		few: textWith('more'),
		settling: textWith('steps'),
		sure: textWith('steps'),
		below: text,
		above: text,
		/** What the lines of the lane are: own even beat, or the physio's number. */
		lines_even: text,
		lines_physio: textWith('steps')
	}),
	pocket: v.strictObject({
		name: text,
		/** What is measured, and where it stays: read before anyone is asked. */
		before: v.pipe(v.array(text), v.minLength(1, 'say what is measured')),
		start: text,
		put_away: text,
		counting: text,
		/** Why there is no number. */
		still: text,
		walking: text,
		unclear: text,
		too_short: text,
		none: text,
		refused: text,
		left: text,
		/** Leads to the ways that always work. */
		instead: text
	}),
	eye: v.strictObject({
		name: text,
		how: text,
		start: text,
		counting: text,
		up: text,
		how_many: text,
		show: text,
		not_a_count: text,
		too_few: text,
		too_many: text
	}),
	beep: text,
	counted: textWith('steps'),
	/** Said of any number that was counted. */
	no_mark: text,
	kept: textWith('steps'),
	again: text,
	physio: v.strictObject({
		ask: text,
		keep: text,
		kept: textWith('steps'),
		out_of_range: text
	})
});
export type CountSteps = v.InferOutput<typeof CountSteps>;
