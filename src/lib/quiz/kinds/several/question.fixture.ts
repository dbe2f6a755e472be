import fc from 'fast-check';
import { common, option, partsWith, turned, type KindFixture } from '../../kind.fixture.ts';

const source = {
	...common('why-fewer'),
	kind: 'several',
	partly: 'Some of it.',
	options: [option('adapt', true), option('weight', true), option('shoes'), option('luck')]
} as const;

export const several = {
	source,
	key: '0fce008e06e245',
	otherAnswer: { ...source, options: turned(source.options) },
	missing: 'Choose at least one answer first.',
	answer: [{ kind: 'several', options: ['luck'] }, 'Text luck'],
	stored: {
		response: { kind: 'several', options: ['adapt', 'shoes'] },
		draft: { kind: 'several', options: [] }
	},
	fields: partsWith(3).map((parts) => ({
		kind: 'several',
		partly: 'Some.',
		options: parts.map((part, index) => ({ ...part, best: part.best || index === 0 }))
	})),
	responses: (id) => fc.record({ kind: fc.constant('several'), options: fc.array(id) })
} satisfies KindFixture<'several'>;
