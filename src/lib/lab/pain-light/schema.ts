import * as v from 'valibot';
import { common, slug, text } from '../fields.ts';

const points = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(9));
const light = v.strictObject({ name: text, do: text });

/** The pain traffic light as three questions. Its bands are the physio's to change. */
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
		items: v.pipe(v.array(v.strictObject({ id: slug, text })), v.minLength(1, 'name at least one')),
		/** What is said once one is ticked: the action first. */
		stop: text
	}),
	run: v.strictObject({ name: text, ask: text, least: text, most: text }),
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
	/** Said while the morning is still to come. */
	so_far: text,
	/** Said under every light. */
	note: text
});
export type PainLight = v.InferOutput<typeof PainLight>;
