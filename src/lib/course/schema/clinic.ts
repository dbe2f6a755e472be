import * as v from 'valibot';
import { Slug, text } from '#lib/fields/authored.ts';
import { sources } from './fields.ts';

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

/** `clinic.yaml`: what a clinic makes its own. */
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
