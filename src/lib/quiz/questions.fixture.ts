import fc from 'fast-check';
import { buildQuestion } from './build.ts';
import type { KindFixture } from './kind.fixture.ts';
import { estimate } from './kinds/estimate/question.fixture.ts';
import { number } from './kinds/number/question.fixture.ts';
import { order } from './kinds/order/question.fixture.ts';
import { place } from './kinds/place/question.fixture.ts';
import { several } from './kinds/several/question.fixture.ts';
import { single } from './kinds/single/question.fixture.ts';
import { sort } from './kinds/sort/question.fixture.ts';
import { trueFalse } from './kinds/true-false/question.fixture.ts';
import {
	KIND_NAMES,
	schemaOf,
	type AnyQuestion,
	type Kind,
	type Question,
	type QuestionResponse,
	type QuestionSource
} from './schema.ts';

/** Questions for tests: one of each kind to read, and any of each kind for properties. */
export const FIXTURES = {
	single,
	several,
	'true-false': trueFalse,
	order,
	sort,
	estimate,
	number,
	place
} satisfies { readonly [K in Kind]: KindFixture<K> };

/** A question of a kind, built as the page holds it. */
export function question<K extends Kind>(kind: K): Extract<Question, { kind: K }> {
	const source = structuredClone(FIXTURES[kind].source);
	const built: AnyQuestion = buildQuestion(source as unknown as QuestionSource);
	return built as Extract<Question, { kind: K }>;
}

const base = fc.record({
	id: fc.stringMatching(/^[a-z]{1,8}$/),
	step: fc.constant('step'),
	prompt: fc.string({ minLength: 1, maxLength: 20 }),
	takeaway: fc.string({ minLength: 1, maxLength: 20 }),
	sources: fc.constant(['source-article'])
});

/** Any well-formed source of a kind, or of any kind. */
export const anySource = (...kinds: readonly Kind[]): fc.Arbitrary<QuestionSource> =>
	fc
		.tuple(
			base,
			fc.oneof(...(kinds.length ? kinds : KIND_NAMES).map((kind) => FIXTURES[kind].fields))
		)
		.map(([one, fields]) => ({ ...one, ...fields }) as unknown as QuestionSource);

export const anyQuestion = (...kinds: readonly Kind[]): fc.Arbitrary<Question> =>
	anySource(...kinds).map(buildQuestion);

/** Any well-formed answer: of any kind, with ids that a question may or may not have. */
export function anyResponse(known: readonly string[] = []): fc.Arbitrary<QuestionResponse> {
	const id = fc.oneof(fc.constantFrom('constructor', ...known), fc.string());
	return fc.oneof(...KIND_NAMES.map((kind) => FIXTURES[kind].responses(id)));
}

/** Ids of all parts of a question. */
export const partIds = (source: QuestionSource): readonly string[] =>
	schemaOf(source)
		.parts(source)
		.map(({ id }) => id);
