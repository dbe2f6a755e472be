import * as v from 'valibot';
import { Reviewed, Slug, Sure, text } from '#lib/fields/authored.ts';
import { sources } from './fields.ts';

const People = v.strictObject({
	id: Slug,
	title: text,
	had: text,
	groups: v.pipe(
		v.array(
			v.strictObject({
				name: text,
				count: v.pipe(
					v.number('write how many of 200'),
					v.integer('only whole people'),
					v.minValue(0, 'at least 0 of 200'),
					v.maxValue(200, 'at most 200 of 200')
				),
				percent: v.pipe(
					v.string('write the per cent in quotes, such as "3.5"'),
					v.regex(/^\d+(\.\d+)?$/, 'write the per cent as a number in quotes, such as "3.5"')
				)
			})
		),
		v.minLength(1, 'give at least one group')
	),
	guess: v.optional(Slug),
	close: v.optional(text),
	sources: v.pipe(sources, v.minLength(1, 'name at least one source'))
});
export type People = v.InferOutput<typeof People>;

/** The front matter of a lesson's `index.md`. */
export const FrontMatter = v.strictObject({
	title: v.pipe(text, v.maxLength(60, 'keep the title under 60 characters')),
	module: Slug,
	promise: text,
	sure: Sure,
	summary: v.pipe(v.array(text), v.length(3, 'write exactly three lines')),
	today: v.strictObject({
		do: text,
		steps: v.pipe(
			v.array(text),
			v.minLength(2, 'write at least two steps'),
			v.maxLength(4, 'write at most four steps')
		),
		loads_body: v.boolean('write true or false')
	}),
	myths: v.optional(v.array(Slug), []),
	people: v.optional(v.array(People), []),
	reviewed: v.optional(Reviewed)
});
export type FrontMatter = v.InferOutput<typeof FrontMatter>;
