import * as v from 'valibot';

/**
 * The questions of a lesson, as `quiz.yaml` holds them. Each of the eight kinds has a schema; types
 * are inferred, so that file, code and screen cannot drift apart. The page itself needs the types
 * alone; what it parses at run time stands in `response.ts`.
 */

const slug = v.pipe(
	v.string(),
	v.regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'write lower-case letters, digits and single dashes'),
	v.maxLength(64, 'keep it to 64 characters: plans and saved places take no more')
);
const text = v.pipe(v.string('write a text'), v.trim(), v.minLength(1, 'write a text'));
const number = v.pipe(v.number('write a number'), v.finite());

const option = v.strictObject({
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

const single = {
	kind: v.literal('single'),
	options: v.pipe(
		v.array(option),
		v.minLength(2, 'give at least two options'),
		v.check(
			(all) => all.filter((one) => one.best).length === 1,
			'mark exactly one option best: true'
		)
	)
};

const several = {
	kind: v.literal('several'),
	partly: text,
	options: v.pipe(
		v.array(option),
		v.minLength(3, 'give at least three options'),
		v.check((all) => all.some((one) => one.best), 'mark at least one option best: true')
	)
};

const trueFalse = {
	kind: v.literal('true-false'),
	answer: v.boolean('write answer: true or answer: false'),
	feedback: v.strictObject({ true: text, false: text })
};

const order = {
	kind: v.literal('order'),
	partly: text,
	items: v.pipe(
		v.array(v.strictObject({ id: slug, text, feedback: text })),
		v.minLength(3, 'give at least three items')
	)
};

const sort = {
	kind: v.literal('sort'),
	partly: text,
	groups: v.pipe(
		v.array(v.strictObject({ id: slug, name: text })),
		v.minLength(2, 'give at least two groups')
	),
	items: v.pipe(
		v.array(v.strictObject({ id: slug, text, group: slug, feedback: text })),
		v.minLength(2, 'give at least two items')
	)
};

const range = {
	min: number,
	max: number,
	unit: v.optional(text),
	answer: number,
	accept: v.strictObject({ from: number, to: number }),
	feedback: v.strictObject({ below: text, within: text, above: text })
};

const estimate = {
	kind: v.literal('estimate'),
	...range,
	start: v.optional(number),
	step_size: v.optional(v.pipe(number, v.gtValue(0, 'step_size must be above 0')), 1),
	picture: v.optional(v.literal('people'))
};

const numeric = {
	kind: v.literal('number'),
	...range
};

const place = {
	kind: v.literal('place'),
	drawing: slug,
	places: v.pipe(
		v.array(option),
		v.minLength(2, 'give at least two places'),
		v.check(
			(all) => all.filter((one) => one.best).length === 1,
			'mark exactly one place best: true'
		)
	)
};

const asked = {
	...common,
	step: slug,
	safety: v.optional(v.strictObject({ do: text, flag: slug }))
};

/** A question as `quiz.yaml` holds it, under `questions:`. */
export const QuestionSource = v.variant('kind', [
	v.strictObject({ ...asked, ...single }),
	v.strictObject({ ...asked, ...several }),
	v.strictObject({ ...asked, ...trueFalse }),
	v.strictObject({ ...asked, ...order }),
	v.strictObject({ ...asked, ...sort }),
	v.strictObject({ ...asked, ...estimate }),
	v.strictObject({ ...asked, ...numeric }),
	v.strictObject({ ...asked, ...place })
]);

/** A guess before the lesson: never scored, answered at once. */
export const GuessSource = v.variant('kind', [
	v.strictObject({ ...common, ...single }),
	v.strictObject({ ...common, ...trueFalse }),
	v.strictObject({ ...common, ...estimate }),
	v.strictObject({ ...common, ...numeric })
]);

export const QuizSource = v.strictObject({
	guess: GuessSource,
	questions: v.pipe(
		v.array(QuestionSource),
		v.minLength(3, 'write three to five questions'),
		v.maxLength(5, 'write three to five questions')
	)
});

export type QuestionSource = v.InferOutput<typeof QuestionSource>;
export type GuessSource = v.InferOutput<typeof GuessSource>;
export type QuizSource = v.InferOutput<typeof QuizSource>;

/** What the build adds: the fingerprint of the answer key, and the order the options are shown in. */
export interface Built {
	/** Changes when the marking of an answer could change, and never else. */
	readonly key: string;
	/** Ids of the options, items or places, shuffled by a seed that is the question's id. */
	readonly shuffled: readonly string[];
}

/** A question as the page holds it. */
export type Question = QuestionSource & Built;
export type Guess = GuessSource & Built;
/** What can be answered: a question, or the guess before the lesson. */
export type Asked = Question | Guess;
export type Kind = Question['kind'];
export type AskedOf<K extends Kind> = Extract<Asked, { kind: K }>;
