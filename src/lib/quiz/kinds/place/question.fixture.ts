import fc from 'fast-check';
import { common, oneBest, option, turned, type KindFixture } from '../../kind.fixture.ts';

const source = {
	...common('tap-calf'),
	kind: 'place',
	drawing: 'leg',
	places: [option('calf', true), option('knee'), option('hip')]
} as const;

export const place = {
	source,
	key: '18076b69c50051',
	otherAnswer: { ...source, places: turned(source.places) },
	missing: 'Choose a place first.',
	answer: [{ kind: 'place', place: 'hip' }, 'Text hip'],
	stored: { response: { kind: 'place', place: 'calf' }, draft: { kind: 'place', place: 'hip' } },
	fields: oneBest(2).map((places) => ({ kind: 'place', drawing: 'leg', places })),
	responses: (place) => fc.record({ kind: fc.constant('place'), place })
} satisfies KindFixture<'place'>;
