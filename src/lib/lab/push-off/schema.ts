import * as v from 'valibot';
import { text } from '#lib/fields/authored.ts';
import { common } from '../fields.ts';

const side = v.strictObject({ name: text, see: text });

/** A strong and a flat push-off beside each other, in late stance alone, with the calf lit. */
export const PushOff = v.strictObject({
	...common('push-off'),
	strong: side,
	flat: side,
	/** What is drawn, and what nobody measured. */
	drawn: text
});
export type PushOff = v.InferOutput<typeof PushOff>;
