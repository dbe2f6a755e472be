import * as v from 'valibot';

/** The fields that every lab in a `labs.yaml` has, and the building blocks of the others. */

export const slug = v.pipe(
	v.string('write an id'),
	v.regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'write lower-case letters, digits and single dashes')
);
export const text = v.pipe(v.string('write a text'), v.trim(), v.minLength(1, 'write a text'));

/** `lab` says which it is; the rest is words that a physio may change. */
export const common = <Name extends string>(lab: Name) => ({
	lab: v.literal(lab),
	id: slug,
	title: v.pipe(text, v.maxLength(60, 'keep the title under 60 characters')),
	intro: text,
	/** The one thing to try outside. */
	outside: text,
	/** Keys of `references.yaml`; needed where any figure stands in the lab. */
	sources: v.optional(v.array(slug), [])
});
