import * as v from 'valibot';
import { common, text } from '../fields.ts';

/** Cartilage under easy load, again and again: drawn as one idea, never as proof. */
export const Cartilage = v.strictObject({
	...common('cartilage'),
	/** Says that this is an idea. */
	idea: text
});
export type Cartilage = v.InferOutput<typeof Cartilage>;
