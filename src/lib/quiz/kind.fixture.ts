import fc from 'fast-check';
import type { Json } from '#lib/learner/record.ts';
import type { Kind, ResponseOf } from './schema.ts';

/** What the tests of all kinds (`kinds.test.ts`) need of each. */
export interface KindFixture<K extends Kind> {
	/** A question to read, as `quiz.yaml` holds it. */
	readonly source: { readonly kind: K };
	/** Fingerprint of its answer key: stored answers rely on it, on every machine and for ever. */
	readonly key: string;
	/** The same question with another answer. */
	readonly otherAnswer: object;
	/** What is asked for where nothing was done; null where that is an answer too. */
	readonly missing: string | null;
	/** An answer, and how the question says it. */
	readonly answer: readonly [response: ResponseOf<K>, words: string];
	/** An answer and a draft in the form in which devices store them since version 0.1. */
	readonly stored: { readonly response: Json; readonly draft: Json };
	/** Any well-formed fields of the kind. */
	readonly fields: fc.Arbitrary<object>;
	/** Any well-formed answer, with ids that a question may or may not have. */
	responses(id: fc.Arbitrary<string>): fc.Arbitrary<ResponseOf<K>>;
}

export const common = (id: string) => ({
	id,
	step: 'fewer',
	prompt: `Prompt of ${id}?`,
	takeaway: `Takeaway of ${id}`,
	sources: ['source-article']
});

export const option = (id: string, best = false) => ({
	id,
	text: `Text ${id}`,
	best,
	feedback: `Why ${id}.`
});

/** Options of which the others are right. */
export const turned = (options: readonly { readonly best: boolean }[]) =>
	options.map((one) => ({ ...one, best: !one.best }));

export const text = fc.string({ minLength: 1, maxLength: 20 });

export const ids = (minLength: number) =>
	fc.uniqueArray(fc.stringMatching(/^[a-z]{1,8}$/), { minLength, maxLength: 7 });

export const partsWith = (minLength: number) =>
	ids(minLength).chain((all) =>
		fc.tuple(
			...all.map((id) =>
				fc.record({ id: fc.constant(id), text, feedback: text, best: fc.boolean() })
			)
		)
	);

export const oneBest = (minLength: number) =>
	fc
		.tuple(partsWith(minLength), fc.nat())
		.map(([parts, nat]) =>
			parts.map((part, index) => ({ ...part, best: index === nat % parts.length }))
		);

export const value = fc.double({ noNaN: true, noDefaultInfinity: true });

export const anyRange = fc
	.tuple(
		fc.integer({ min: -500, max: 500 }),
		...([fc.nat(50), fc.nat(50), fc.nat(50), fc.nat(50)] as const),
		fc.record({ below: text, within: text, above: text })
	)
	.map(([min, a, b, c, d, feedback]) => ({
		min,
		accept: { from: min + a, to: min + a + b + c },
		answer: min + a + b,
		max: min + a + b + c + d + 1,
		feedback
	}));
