import fc from 'fast-check';
import { buildQuestion } from './build.ts';
import type { Response } from './response.ts';
import type { Asked, Kind, Question, QuestionSource } from './schema.ts';

/** Questions for tests: one of each kind to read, and any of each kind for properties. */

const common = (id: string) => ({
	id,
	step: 'fewer',
	prompt: `Prompt of ${id}?`,
	takeaway: `Takeaway of ${id}`,
	sources: ['source-article']
});
const option = (id: string, best = false) => ({
	id,
	text: `Text ${id}`,
	best,
	feedback: `Why ${id}.`
});

export const SOURCES = {
	single: {
		...common('who-is-elite'),
		kind: 'single',
		options: [option('fun'), option('club'), option('world', true)]
	},
	several: {
		...common('why-fewer'),
		kind: 'several',
		partly: 'Some of it.',
		options: [option('adapt', true), option('weight', true), option('shoes'), option('luck')]
	},
	'true-false': {
		...common('proof'),
		kind: 'true-false',
		answer: false,
		feedback: { true: 'Not quite.', false: 'Right.' }
	},
	order: {
		...common('three-groups'),
		kind: 'order',
		partly: 'Nearly.',
		items: ['fun', 'none', 'elite', 'other'].map((id) => ({
			id,
			text: `Text ${id}`,
			feedback: `Why ${id}.`
		}))
	},
	sort: {
		...common('sort-signs'),
		kind: 'sort',
		partly: 'Some are in place.',
		groups: [
			{ id: 'go', name: 'Carry on' },
			{ id: 'stop', name: 'Stop and ask' }
		],
		items: [
			{ id: 'mild', text: 'Mild pain', group: 'go', feedback: 'Settled.' },
			{ id: 'night', text: 'Night pain', group: 'stop', feedback: 'Stop.' },
			{ id: 'numb', text: 'Numb', group: 'stop', feedback: 'Ask.' }
		]
	},
	estimate: {
		...common('how-many'),
		kind: 'estimate',
		min: 0,
		max: 60,
		unit: 'of 200',
		answer: 7,
		accept: { from: 4, to: 10 },
		step_size: 1,
		picture: 'people',
		feedback: { below: 'A little higher.', within: 'Good guess.', above: 'It was lower.' }
	},
	number: {
		...common('how-long'),
		kind: 'number',
		min: 0,
		max: 60,
		unit: 'weeks',
		answer: 12,
		accept: { from: 10, to: 14 },
		feedback: { below: 'Longer.', within: 'Right.', above: 'Shorter.' }
	},
	place: {
		...common('tap-calf'),
		kind: 'place',
		drawing: 'leg',
		places: [option('calf', true), option('knee'), option('hip')]
	}
} as const satisfies Record<Kind, object>;

/** A question of a kind, built as the page holds it. */
export function question<K extends Kind>(kind: K): Extract<Question, { kind: K }> {
	const built: Asked = buildQuestion(structuredClone(SOURCES[kind]) as unknown as QuestionSource);
	return built as Extract<Question, { kind: K }>;
}

const ids = (minLength: number) =>
	fc.uniqueArray(fc.stringMatching(/^[a-z]{1,8}$/), { minLength, maxLength: 7 });
const text = fc.string({ minLength: 1, maxLength: 20 });

const partsWith = (minLength: number) =>
	ids(minLength).chain((all) =>
		fc.tuple(
			...all.map((id) =>
				fc.record({ id: fc.constant(id), text, feedback: text, best: fc.boolean() })
			)
		)
	);
const oneBest = (minLength: number) =>
	fc
		.tuple(partsWith(minLength), fc.nat())
		.map(([parts, nat]) =>
			parts.map((part, index) => ({ ...part, best: index === nat % parts.length }))
		);
const someBest = partsWith(3).map((parts) =>
	parts.map((part, index) => ({ ...part, best: part.best || index === 0 }))
);
const range = fc
	.tuple(fc.integer({ min: -500, max: 500 }), fc.nat(50), fc.nat(50), fc.nat(50), fc.nat(50))
	.map(([min, a, b, c, d]) => ({
		min,
		accept: { from: min + a, to: min + a + b + c },
		answer: min + a + b,
		max: min + a + b + c + d + 1
	}));
const sides = fc.record({ below: text, within: text, above: text });
const base = fc.record({
	id: fc.stringMatching(/^[a-z]{1,8}$/),
	step: fc.constant('step'),
	prompt: text,
	takeaway: text,
	sources: fc.constant(['source-article'])
});

const kinds: readonly fc.Arbitrary<object>[] = [
	oneBest(2).map((options) => ({ kind: 'single', options })),
	someBest.map((options) => ({ kind: 'several', partly: 'Some.', options })),
	fc.record({
		kind: fc.constant('true-false'),
		answer: fc.boolean(),
		feedback: fc.record({ true: text, false: text })
	}),
	partsWith(3).map((parts) => ({
		kind: 'order',
		partly: 'Some.',
		items: parts.map(({ id, text, feedback }) => ({ id, text, feedback }))
	})),
	fc
		.tuple(ids(2), partsWith(2), fc.array(fc.nat(), { minLength: 7, maxLength: 7 }))
		.map(([groups, parts, nats]) => ({
			kind: 'sort',
			partly: 'Some.',
			groups: groups.map((id) => ({ id, name: `Group ${id}` })),
			items: parts.map(({ id, text, feedback }, index) => ({
				id,
				text,
				feedback,
				group: groups[(nats[index] ?? 0) % groups.length]
			}))
		})),
	fc
		.record({ range, feedback: sides })
		.map(({ range, feedback }) => ({ kind: 'estimate', step_size: 1, ...range, feedback })),
	fc
		.record({ range, feedback: sides })
		.map(({ range, feedback }) => ({ kind: 'number', ...range, feedback })),
	oneBest(2).map((places) => ({ kind: 'place', drawing: 'leg', places }))
];

/** Any well-formed source of any kind. */
export const anySource: fc.Arbitrary<QuestionSource> = fc
	.tuple(base, fc.oneof(...kinds))
	.map(([one, kind]) => ({ ...one, ...kind }) as unknown as QuestionSource);

export const anyQuestion: fc.Arbitrary<Question> = anySource.map(buildQuestion);

/** Any well-formed answer: of any kind, with ids that a question may or may not have. */
export function anyResponse(known: readonly string[] = []): fc.Arbitrary<Response> {
	const id = fc.oneof(fc.constantFrom('constructor', ...known), fc.string());
	const value = fc.double({ noNaN: true, noDefaultInfinity: true });
	return fc.oneof(
		fc.record({ kind: fc.constant('single' as const), option: id }),
		fc.record({ kind: fc.constant('several' as const), options: fc.array(id) }),
		fc.record({ kind: fc.constant('true-false' as const), answer: fc.boolean() }),
		fc.record({ kind: fc.constant('order' as const), items: fc.array(id) }),
		fc.record({ kind: fc.constant('sort' as const), groups: fc.dictionary(id, id) }),
		fc.record({ kind: fc.constant('estimate' as const), value }),
		fc.record({ kind: fc.constant('number' as const), value }),
		fc.record({ kind: fc.constant('place' as const), place: id })
	);
}

/** Ids of all parts of a question. */
export function partIds(question: QuestionSource): readonly string[] {
	const parts =
		'options' in question
			? question.options
			: 'items' in question
				? question.items
				: 'places' in question
					? question.places
					: [];
	return parts.map(({ id }) => id);
}
