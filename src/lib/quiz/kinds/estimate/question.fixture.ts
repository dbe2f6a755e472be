import fc from 'fast-check';
import { anyRange, common, value, type KindFixture } from '../../kind.fixture.ts';

const source = {
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
} as const;

export const estimate = {
	source,
	key: '1c3620af3ca1de',
	otherAnswer: { ...source, accept: { from: 4, to: 11 } },
	missing: null,
	answer: [{ kind: 'estimate', value: 12 }, '12 of 200'],
	stored: { response: { kind: 'estimate', value: 7 }, draft: { kind: 'estimate', value: 30 } },
	fields: anyRange.map((range) => ({ kind: 'estimate', step_size: 1, ...range })),
	responses: () => fc.record({ kind: fc.constant('estimate'), value })
} satisfies KindFixture<'estimate'>;
