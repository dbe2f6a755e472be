import fc from 'fast-check';
import { common, oneBest, option, turned, type KindFixture } from '../../kind.fixture.ts';

const source = {
	...common('who-is-elite'),
	kind: 'single',
	options: [option('fun'), option('club'), option('world', true)]
} as const;

export const single = {
	source,
	key: '1f90c184e41a0a',
	otherAnswer: { ...source, options: turned(source.options) },
	missing: 'Choose an answer first.',
	answer: [{ kind: 'single', option: 'fun' }, 'Text fun'],
	stored: {
		response: { kind: 'single', option: 'world' },
		draft: { kind: 'single', option: 'fun' }
	},
	fields: oneBest(2).map((options) => ({ kind: 'single', options })),
	responses: (option) => fc.record({ kind: fc.constant('single'), option })
} satisfies KindFixture<'single'>;
