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
