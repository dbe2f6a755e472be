import fc from 'fast-check';
import { common, text, type KindFixture } from '../../kind.fixture.ts';

const source = {
	...common('proof'),
	kind: 'true-false',
	answer: false,
	feedback: { true: 'Not quite.', false: 'Right.' }
} as const;

export const trueFalse = {
	source,
	key: '1da96b0ca7ef75',
	otherAnswer: { ...source, answer: true },
	missing: 'Choose an answer first.',
	answer: [{ kind: 'true-false', answer: true }, 'True'],
	stored: {
		response: { kind: 'true-false', answer: false },
		draft: { kind: 'true-false', answer: true }
	},
	fields: fc.record({
		kind: fc.constant('true-false'),
		answer: fc.boolean(),
		feedback: fc.record({ true: text, false: text })
	}),
	responses: () => fc.record({ kind: fc.constant('true-false'), answer: fc.boolean() })
} satisfies KindFixture<'true-false'>;
