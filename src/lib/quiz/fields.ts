import * as v from 'valibot';

/** Fields of `quiz.yaml` that several kinds of question share. */

export const slug = v.pipe(
	v.string(),
	v.regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'write lower-case letters, digits and single dashes'),
	v.maxLength(64, 'keep it to 64 characters: plans and saved places take no more')
);
export const text = v.pipe(v.string('write a text'), v.trim(), v.minLength(1, 'write a text'));
export const number = v.pipe(v.number('write a number'), v.finite());

export const option = v.strictObject({
	id: slug,
	text,
	best: v.optional(v.boolean(), false),
	feedback: text
});

const common = {
	id: slug,
	prompt: text,
	takeaway: v.pipe(text, v.maxLength(60, 'keep the takeaway under 60 characters')),
	sources: v.pipe(v.array(slug), v.minLength(1, 'name at least one source'))
};
const asked = {
	...common,
	step: slug,
	safety: v.optional(v.strictObject({ do: text, flag: slug }))
};

/** A question after the lesson, with the fields of its kind. */
export function questionWith<Entries extends v.ObjectEntries>(source: Entries) {
	return v.strictObject({ ...asked, ...source });
}

/** A guess before the lesson, with the fields of its kind. */
export function guessWith<Entries extends v.ObjectEntries>(source: Entries) {
	return v.strictObject({ ...common, ...source });
}

/** What an object of these fields holds once it is parsed. */
export type Fields<Entries extends v.ObjectEntries> = v.InferOutput<
	v.StrictObjectSchema<Entries, undefined>
>;

/** A part of a question that has an id and texts of its own. */
export interface Part {
	readonly id: string;
	readonly text: string;
	readonly feedback: string;
}

/** A fault that a writer can mend, and the field it lies in. */
export interface Fault {
	readonly path: readonly (string | number)[];
	readonly problem: string;
	readonly remedy: string;
}

/** The places that each drawing has, by the drawing's name. */
export type PlacesOfDrawings = Readonly<Record<string, Readonly<Record<string, unknown>>>>;

export const idsOf = (parts: readonly { readonly id: string }[]) => parts.map(({ id }) => id);

/** What decides the marking of an answer that is chosen: each option, and whether it is right. */
export const decidesOf = (options: readonly { readonly id: string; readonly best: boolean }[]) =>
	options.map(({ id, best }) => `${id} ${best}`).sort();
