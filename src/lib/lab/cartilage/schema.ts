import * as v from 'valibot';
import { text } from '#lib/fields/authored.ts';
import { common } from '../fields.ts';

export const Cartilage = v.strictObject({
	...common('cartilage'),
	/** Says that this is an idea. */
	idea: text,
	scans: text,
	labels: v.strictObject({ bone: text, cartilage: text, fluid: text }),
	/** What is to be seen, by what was just done; read aloud too. */
	words: v.strictObject({
		rest: text,
		pressed: text,
		released: text,
		walking: text,
		paused: text,
		walked: text
	})
});
export type Cartilage = v.InferOutput<typeof Cartilage>;
