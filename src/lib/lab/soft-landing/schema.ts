import * as v from 'valibot';
import { text } from '#lib/fields/authored.ts';
import { common } from '../fields.ts';

const landing = v.strictObject({ name: text, see: text, hear: text });

export const SoftLanding = v.strictObject({
	...common('soft-landing'),
	loud: landing,
	soft: landing,
	/** Said where the device makes no sound. */
	silent: text,
	drawn: text,
	/** Why the soft one is not simply the better one. */
	not_better: text
});
export type SoftLanding = v.InferOutput<typeof SoftLanding>;
