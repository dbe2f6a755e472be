import * as v from 'valibot';
import { text } from '#lib/fields/authored.ts';
import { common } from '../fields.ts';

const said = v.strictObject({ name: text, text });
const step = v.strictObject({ name: text, when: text });
const example = v.pipe(
	v.array(
		v.strictObject({
			days_ago: v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(29)),
			length: v.pipe(v.number(), v.minValue(0.5), v.maxValue(240))
		})
	),
	v.minLength(1, 'write at least one run')
);

export const NextRun = v.strictObject({
	...common('next-run'),
	/** Whom the range is not for. */
	not_for: text,
	start: v.strictObject({ ask: text, example: text, own: text, none: text }),
	/** An invented month in each way of counting. */
	example: v.strictObject({ km: example, minutes: example }),
	next: text,
	/** What is said of it: within the careful range, a little over it, much longer. */
	zones: v.strictObject({ within: said, over: said, much: said }),
	/** Said where no run of the last 30 days gives a range. */
	first: said,
	/** The steps of a plan: they go by the pain light, not by the range alone. */
	steps: v.strictObject({ title: text, go_on: step, repeat: step, go_back: step })
});
export type NextRun = v.InferOutput<typeof NextRun>;
