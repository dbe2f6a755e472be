import * as v from 'valibot';
import { VERDICTS } from './verdicts.ts';

/**
 * The course's own files, as a physio writes them. Types are inferred from the schemas. What pages
 * hold, made from them at build time, stands in `page.ts`.
 */

export const Slug = v.pipe(
	v.string('write an id'),
	v.regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'write lower-case letters, digits and single dashes'),
	v.maxLength(64, 'keep it to 64 characters: plans and saved places take no more')
);
const text = v.pipe(v.string('write a text'), v.trim(), v.minLength(1, 'write a text'));
const sources = v.array(Slug);

/** How sure we are, in one word and in a sentence. */
export const Sure = v.strictObject({
	level: v.picklist(['strong', 'fair', 'weak', 'unknown']),
	text
});

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

const Reviewed = v.strictObject({
	by: text,
	role: text,
	date: v.pipe(
		v.string('write a date such as 2027-01-15'),
		v.isoDate('write a date such as 2027-01-15'),
		v.check(
			(date) => new Date(date).toJSON()?.startsWith(date) ?? false,
			'write a day that the calendar has, such as 2027-01-15'
		)
	)
});

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

export const Course = v.strictObject({
	title: text,
	tagline: text,
	promise: text,
	modules: v.array(v.strictObject({ id: Slug, name: text })),
	questions: v.array(v.strictObject({ id: Slug, text })),
	waiting_room: v.strictObject({
		question: text,
		support: text,
		taster: v.strictObject({
			title: text,
			parts: v.pipe(
				v.array(
					v.strictObject({
						lesson: Slug,
						steps: v.pipe(v.array(Slug), v.minLength(1, 'name at least one step')),
						questions: v.optional(v.array(Slug), [])
					})
				),
				v.minLength(1, 'name at least one lesson')
			)
		})
	})
});
export type Course = v.InferOutput<typeof Course>;

const Number = v.strictObject({
	label: text,
	number: v.pipe(
		v.string('write the number in quotes'),
		v.regex(/^\+?(?=[ \d]{2,20}$)\d[\d ]*\d$/, 'write digits and spaces, in quotes')
	)
});

export const Place = v.strictObject({
	name: text,
	about: text,
	flat: v.boolean('write true or false'),
	even: v.boolean('write true or false')
});
export type Place = v.InferOutput<typeof Place>;

export const Clinic = v.strictObject({
	name: text,
	contact: v.strictObject({
		address: v.optional(v.string(), ''),
		web: v.optional(v.string(), ''),
		email: v.optional(v.string(), '')
	}),
	numbers: v.pipe(
		v.objectWithRest({ emergency: Number }, Number),
		v.check(
			(numbers) => Object.keys(numbers).every((key) => v.is(Slug, key)),
			'name each number with lower-case letters, digits and single dashes'
		)
	),
	places: v.array(Place),
	/** Ready-made plans for patients; \`all\` stands for every lesson. */
	sets: v.optional(
		v.array(
			v.strictObject({
				name: text,
				lessons: v.union(
					[v.literal('all'), v.pipe(v.array(Slug), v.minLength(1))],
					'write a list of lessons, or all'
				)
			})
		),
		[]
	),
	sources: v.optional(sources, [])
});
export type Clinic = v.InferOutput<typeof Clinic>;

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

export const Glossary = v.record(Slug, v.strictObject({ name: text, definition: text }));
export type Glossary = v.InferOutput<typeof Glossary>;

export const Myth = v.strictObject({
	id: Slug,
	myth: text,
	verdict: v.picklist(VERDICTS, 'write false (in quotes), mostly-false, depends or not-proven'),
	fact: text,
	answer: text,
	sure: Sure,
	lesson: Slug,
	sources: v.pipe(sources, v.minLength(1, 'name at least one source'))
});
export type Myth = v.InferOutput<typeof Myth>;
export const Myths = v.array(Myth);

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

/** Ids that patients' saved progress may hold, by kind. */
export const ReleasedIds = v.strictObject({
	lessons: v.array(Slug),
	steps: v.array(v.string()),
	questions: v.array(Slug),
	options: v.array(v.string()),
	myths: v.array(Slug)
});
export type ReleasedIds = v.InferOutput<typeof ReleasedIds>;

/** Old id to new id, or to null where it was retired. */
export const MovedIds = v.record(v.string(), v.nullable(v.string()));
export type MovedIds = v.InferOutput<typeof MovedIds>;
