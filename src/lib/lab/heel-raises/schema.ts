import * as v from 'valibot';
import { text } from '#lib/fields/authored.ts';
import { common } from '../fields.ts';

export const HeelRaises = v.strictObject({
	...common('heel-raises'),
	/** How one does it, step by step. */
	how: v.pipe(v.array(text), v.minLength(1, 'write what to do')),
	/** When to stop at once; a link to the signs to get help follows it. */
	stop: text,
	stop_link: text,
	/** What the box says that turns the sound of the beat on. */
	sound: text,
	/** Said where a phone or browser gives no sound. */
	no_sound: text,
	/** What one should make of the two counts. */
	meaning: text
});
export type HeelRaises = v.InferOutput<typeof HeelRaises>;
