import * as v from 'valibot';
import { Slug, text } from '#lib/fields/authored.ts';

const Author = v.union(
	[
		v.strictObject({ family: text, given: v.optional(text), suffix: v.optional(text) }),
		v.strictObject({ literal: text })
	],
	'write { family: …, given: … } or { literal: … }'
);

/** One source, in the fields of CSL, with what it shows and what it cannot show. */
export const Reference = v.strictObject({
	type: v.picklist(['article-journal', 'webpage', 'report', 'chapter', 'article', 'book']),
	author: v.optional(v.array(Author), []),
	issued: v.optional(v.pipe(v.number('write a year'), v.integer('write a year'))),
	title: text,
	'container-title': v.optional(text),
	volume: v.optional(text),
	issue: v.optional(text),
	page: v.optional(v.union([text, v.number()])),
	DOI: v.optional(v.pipe(text, v.regex(/^10\.\d+\//, 'write the DOI alone, such as 10.2519/…'))),
	URL: v.optional(
		v.pipe(
			text,
			v.regex(/^https:\/\//, 'write an https address'),
			v.url('write a whole address, such as https://example.org/page')
		)
	),
	size: v.optional(v.array(v.strictObject({ value: text, unit: text })), []),
	shows: text,
	cannot: text,
	read: v.picklist(['full', 'abstract', 'second-hand', 'not-read'])
});
export type Reference = v.InferOutput<typeof Reference>;
export const References = v.record(Slug, Reference);
