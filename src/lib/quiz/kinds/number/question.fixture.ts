import fc from 'fast-check';
import { anyRange, common, value, type KindFixture } from '../../kind.fixture.ts';

const source = {
	...common('how-long'),
	kind: 'number',
	min: 0,
	max: 60,
	unit: 'weeks',
	answer: 12,
	accept: { from: 10, to: 14 },
	feedback: { below: 'Longer.', within: 'Right.', above: 'Shorter.' }
} as const;

export const number = {
	source,
	key: '07f8078f8b5b77',
	otherAnswer: { ...source, accept: { from: 9, to: 14 } },
	missing: 'Type a number from 0 to 60.',
	answer: [{ kind: 'number', value: 12.5 }, '12.5 weeks'],
	stored: {
		response: { kind: 'number', value: 12 },
		draft: { kind: 'number', text: 'about 11' }
	},
	fields: anyRange.map((range) => ({ kind: 'number', ...range })),
	responses: () => fc.record({ kind: fc.constant('number'), value })
} satisfies KindFixture<'number'>;
