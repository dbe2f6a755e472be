import * as v from 'valibot';
import { Slug, text } from '#lib/fields/authored.ts';

/** The fields that every lab in a `labs.yaml` has. */

/** `lab` says which it is; the rest is words that a physio may change. */
export const common = <Name extends string>(lab: Name) => ({
	lab: v.literal(lab),
	id: Slug,
	title: v.pipe(text, v.maxLength(60, 'keep the title under 60 characters')),
	intro: text,
	/** The one thing to try outside. */
	outside: text,
	/** Keys of `references.yaml`; required where the lab names a figure. */
	sources: v.optional(v.array(Slug), [])
});
