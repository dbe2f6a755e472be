import * as v from 'valibot';
import { text } from '#lib/fields/authored.ts';
import { common } from '../fields.ts';

/** % of energy more than with free arms, where a study measured it. */
const percent = v.pipe(v.number(), v.minValue(0), v.maxValue(100));

const style = v.strictObject({
	name: text,
	see: text,
	says: text,
	more: v.optional(percent)
});

export const ArmSwing = v.strictObject({
	...common('arm-swing'),
	ask: text,
	styles: v.strictObject({
		beside: style,
		crossing: style,
		folded: style,
		behind: style,
		head: style
	}),
	/** Said of the bars: more than what. */
	bars: text,
	/** In place of a bar: the way the others are compared with, and one that was not measured. */
	compared: text,
	not_measured: text,
	amount: v.strictObject({ ask: text, smaller: text, measured: text, larger: text }),
	/** What the gold dots mark. */
	dots: text,
	/** What is drawn, and what nobody measured. */
	drawn: text
});
export type ArmSwing = v.InferOutput<typeof ArmSwing>;
