import * as v from 'valibot';
import { text } from '#lib/fields/authored.ts';
import { common } from '../fields.ts';

const landing = v.strictObject({ name: text, see: text, hear: text });

/** A loud and a soft landing beside each other, to be seen, and heard on request. */
export const SoftLanding = v.strictObject({
	...common('soft-landing'),
	loud: landing,
	soft: landing,
	/** Said where the device makes no sound. */
	silent: text,
	/** What is drawn, and what nobody measured. */
	drawn: text,
	/** Why the soft one is not simply the better one. */
	not_better: text
});
export type SoftLanding = v.InferOutput<typeof SoftLanding>;
