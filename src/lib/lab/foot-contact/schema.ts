import * as v from 'valibot';
import { text } from '#lib/fields/authored.ts';
import { common } from '../fields.ts';

const place = v.strictObject({ name: text, says: text });

const strike = v.strictObject({
	name: text,
	/** What is to be seen, for those who cannot see it. */
	see: text,
	/** Where studies found more load, and where less. */
	more: text,
	less: text,
	/** Further words about it. */
	says: text
});

export const FootContact = v.strictObject({
	...common('foot-contact'),
	where: v.strictObject({
		ask: text,
		unit: text,
		/** The ends of the slider. */
		nearer: text,
		further: text
	}),
	/** Said for a landing nearer than measured, as measured, or further. */
	places: v.strictObject({ nearer: place, measured: place, further: place }),
	how: text,
	strikes: v.strictObject({ heel: strike, middle: strike, forefoot: strike }),
	watch: v.strictObject({ ask: text, still: text, moving: text }),
	/** Words in the drawing. */
	tags: v.strictObject({ more: text, under_hip: text }),
	/** That load moves and does not go away. */
	moves: text,
	drawn: text
});
export type FootContact = v.InferOutput<typeof FootContact>;
