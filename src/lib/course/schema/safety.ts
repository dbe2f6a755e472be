import * as v from 'valibot';
import { Slug, text } from '#lib/fields/authored.ts';
import { sources } from './fields.ts';

/** Sentences about danger signs by name: other files say them as {name}, and so cannot differ. */
export const Safety = v.record(
	Slug,
	v.strictObject({
		text: v.pipe(
			text,
			v.regex(/^[^*_[\]`<>#\n]*$/, 'write plain words, without signs such as * or [')
		),
		/** Words that show that a text is about this sign. */
		words: v.optional(v.array(text), []),
		sources: v.pipe(sources, v.minLength(1, 'name at least one source'))
	})
);
export type Safety = v.InferOutput<typeof Safety>;

export const RedFlags = v.strictObject({
	intro: text,
	flags: v.array(
		v.strictObject({
			id: Slug,
			name: text,
			area: Slug,
			notice: v.pipe(v.array(text), v.minLength(1, 'say what one notices')),
			may_be: v.optional(text),
			do: text,
			speed: v.picklist(['now', 'today', 'this-week']),
			call: v.optional(Slug),
			sources: v.pipe(sources, v.minLength(1, 'name at least one source'))
		})
	)
});
export type RedFlags = v.InferOutput<typeof RedFlags>;

/** What is asked once, before the first thing that loads the body. */
export const BeforeLoading = v.strictObject({
	version: v.pipe(v.number('write a whole number'), v.integer(), v.minValue(1)),
	title: text,
	intro: text,
	anew: text,
	read_first: text,
	wait: text,
	questions: v.pipe(
		v.array(
			v.strictObject({
				id: Slug,
				name: text,
				text,
				answer: text,
				call: v.optional(v.literal('emergency', 'write emergency, or leave it out'))
			})
		),
		v.minLength(1, 'ask something')
	),
	all_no: v.strictObject({ title: text, text }),
	any_yes: v.strictObject({ title: text, text }),
	said_yes: text,
	sources
});
export type BeforeLoading = v.InferOutput<typeof BeforeLoading>;
