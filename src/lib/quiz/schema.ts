import * as v from 'valibot';
import type { Fault, Part, PlacesOfDrawings } from './fields.ts';
import * as estimate from './kinds/estimate/schema.ts';
import * as number from './kinds/number/schema.ts';
import * as order from './kinds/order/schema.ts';
import * as place from './kinds/place/schema.ts';
import * as several from './kinds/several/schema.ts';
import * as single from './kinds/single/schema.ts';
import * as sort from './kinds/sort/schema.ts';
import * as trueFalse from './kinds/true-false/schema.ts';

/**
 * The questions of a lesson, as `quiz.yaml` holds them. Types are inferred from the schemas of the
 * kinds, so that file, code and screen cannot drift apart. A page needs the types alone.
 */
const SCHEMAS = {
	single,
	several,
	'true-false': trueFalse,
	order,
	sort,
	estimate,
	number,
	place
};
export type Kind = keyof typeof SCHEMAS;
export const KIND_NAMES = Object.keys(SCHEMAS) as Kind[];

/** What `quiz.yaml` holds of a kind, and what a build makes of it. */
interface KindSchema<K extends Kind> {
	/** What the marking of an answer depends on: when it changes, the question is asked again. */
	decides(source: SourceOf<K>): readonly unknown[];
	/** Ids of the options, items or places, in the order in which they are shown. */
	shownOrder(source: SourceOf<K>, seed: string): readonly string[];
	/** Parts that have an id, a text and feedback of their own. */
	parts(source: SourceOf<K>): readonly Part[];
	/** Fields that a writer may leave out, with what they are then. */
	complete?(source: SourceOf<K>): Partial<SourceOf<K>>;
	/** Faults that lie in no field alone. */
	faults?(source: SourceOf<K>, drawings: PlacesOfDrawings): readonly Fault[];
}

const KIND_SCHEMAS: { readonly [K in Kind]: KindSchema<K> } = SCHEMAS;

export const schemaOf = <K extends Kind>({ kind }: { readonly kind: K }): KindSchema<K> =>
	KIND_SCHEMAS[kind];

/** A question as `quiz.yaml` holds it, under `questions:`. */
export const QuestionSource = v.variant(
	'kind',
	Object.values(SCHEMAS).map(({ question }) => question)
);

/** A guess before the lesson: never scored, answered at once. */
export const GuessSource = v.variant('kind', [
	single.guess,
	trueFalse.guess,
	estimate.guess,
	number.guess
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
export type GuessKind = GuessSource['kind'];
export type QuizSource = v.InferOutput<typeof QuizSource>;
export type SourceOf<K extends Kind> = Extract<QuestionSource | GuessSource, { kind: K }>;
export type ResponseOf<K extends Kind> = {
	[P in K]: v.InferOutput<(typeof SCHEMAS)[P]['response']>;
}[K];
/** A draft is like a response, unless its kind says otherwise. */
export type DraftOf<K extends Kind> = {
	[P in K]: (typeof SCHEMAS)[P] extends { readonly draft: infer Draft extends v.GenericSchema }
		? v.InferOutput<Draft>
		: ResponseOf<P>;
}[K];

export type QuestionResponse = ResponseOf<Kind>;
/** An answer that is being made: null or empty where nothing is chosen yet. */
export type Draft = DraftOf<Kind>;

/** What the build adds to a question. */
export interface BuildFields {
	/** Fingerprint of the answer key: it changes only when the marking of an answer could change. */
	readonly key: string;
	/** Ids of the options, items or places, shuffled by a seed that is the question's id. */
	readonly shuffled: readonly string[];
}

/** A question as the page holds it. */
export type Question = QuestionSource & BuildFields;
/** A guess as the page holds it, with its empty draft: a page begins without the code of the kinds. */
export type Guess = GuessSource & BuildFields & { readonly draft: DraftOf<GuessKind> };
/** What can be answered: a question, or the guess before the lesson. */
export type AnyQuestion = Question | (GuessSource & BuildFields);
export type QuestionOf<K extends Kind> = Extract<AnyQuestion, { kind: K }>;
