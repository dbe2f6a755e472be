import fc from 'fast-check';
import { common, ids, partsWith, type KindFixture } from '../../kind.fixture.ts';

const source = {
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
} as const;

export const sort = {
	source,
	key: '10bf8849b7de9e',
	otherAnswer: { ...source, items: source.items.map((item) => ({ ...item, group: 'go' })) },
	missing: 'Put every item in a group first.',
	answer: [
		{ kind: 'sort', groups: { mild: 'go', night: 'stop' } },
		'Carry on: Mild pain. Stop and ask: Night pain.'
	],
	stored: {
		response: { kind: 'sort', groups: { mild: 'go', night: 'stop', numb: 'go' } },
		draft: { kind: 'sort', groups: { mild: 'go' } }
	},
	fields: fc
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
	responses: (id) => fc.record({ kind: fc.constant('sort'), groups: fc.dictionary(id, id) })
} satisfies KindFixture<'sort'>;
