import * as v from 'valibot';
import { text } from '#lib/fields/authored.ts';
import { common } from '../fields.ts';

const side = v.strictObject({ name: text, see: text });

export const PushOff = v.strictObject({
	...common('push-off'),
	strong: side,
	flat: side,
	drawn: text
});
export type PushOff = v.InferOutput<typeof PushOff>;
