import * as v from 'valibot';

/** What the files of `lessons/` hold, with messages for those who edit them. */

/** An id, which is part of an address too. */
export const Slug = v.pipe(
	v.string('write an id'),
	v.regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'write lower-case letters, digits and single dashes'),
	v.maxLength(64, 'keep it to 64 characters: plans and saved places take no more')
);

/** What someone reads: never empty. */
export const text = v.pipe(v.string('write a text'), v.trim(), v.minLength(1, 'write a text'));

/** How sure we are, in one word and in a sentence. */
export const Sure = v.strictObject({
	level: v.picklist(['strong', 'fair', 'weak', 'unknown']),
	text
});

/** The clinician who checked a text. Without one it is a draft. */
export const Reviewed = v.strictObject({
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
