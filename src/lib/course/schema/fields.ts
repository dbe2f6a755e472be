import * as v from 'valibot';
import { Slug, text } from '#lib/fields/authored.ts';

/** Keys of `references.yaml`. */
export const sources = v.array(Slug);

/** How sure we are, in one word and in a sentence. */
export const Sure = v.strictObject({
	level: v.picklist(['strong', 'fair', 'weak', 'unknown']),
	text
});
