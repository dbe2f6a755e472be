import * as v from 'valibot';
import { Slug, text } from '#lib/fields/authored.ts';
import { common } from '../fields.ts';
import { textWith } from '../wording.ts';

const points = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(9));
const light = v.strictObject({ name: text, do: text });
/** A sign to tick: what to do comes with it, the action first. */
const sign = v.strictObject({
	id: Slug,
	text,
	do: text,
	call: v.optional(v.literal('emergency', 'write emergency, or leave it out'))
});
const signs = v.pipe(v.array(sign), v.minLength(1, 'name at least one'));
export type Sign = v.InferOutput<typeof sign>;

export const PainLight = v.strictObject({
	...common('pain-light'),
	/** The highest pain, 0 to 10, that is still green or amber. */
	bands: v.pipe(
		v.strictObject({ green_up_to: points, amber_up_to: points }),
		v.check(
			({ green_up_to, amber_up_to }) => green_up_to < amber_up_to,
			'amber must reach higher than green'
		)
	),
	/** Whom the light is not for: with any of these there is no light. */
	not_for: v.strictObject({
		ask: text,
		items: signs,
		/** What is said once one is ticked, above what to do about each. */
		stop: text
	}),
	/** Signs that are red whatever the number. */
	signs: v.strictObject({ name: text, ask: text, items: signs }),
	/** How a band of points is said. */
	points: v.strictObject({ up_to: textWith('from', 'to'), over: textWith('to') }),
	/** Heads of the table of the three lights, and what its red row says besides the points. */
	table: v.strictObject({ light: text, notice: text, do: text, red: text }),
	run: v.strictObject({ name: text, ask: text, least: text, most: text }),
	later: v.strictObject({ name: text, ask: text, not_yet: text }),
	moves: v.strictObject({ name: text, ask: text, same: text, differently: text }),
	morning: v.strictObject({
		name: text,
		ask: text,
		as_usual: text,
		settled: text,
		worse: text,
		not_yet: text
	}),
	lights: v.strictObject({ green: light, amber: light, red: light }),
	/** Said while the day or the morning is still to come. */
	so_far: text,
	/** Said under every light. */
	note: text
});
export type PainLight = v.InferOutput<typeof PainLight>;
