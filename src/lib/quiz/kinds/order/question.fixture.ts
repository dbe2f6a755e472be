import fc from 'fast-check';
import { common, partsWith, type KindFixture } from '../../kind.fixture.ts';

const source = {
	...common('three-groups'),
	kind: 'order',
	partly: 'Nearly.',
	items: ['fun', 'none', 'elite', 'other'].map((id) => ({
		id,
		text: `Text ${id}`,
		feedback: `Why ${id}.`
	}))
} as const;

export const order = {
	source,
	key: '03afe2d5f06594',
	otherAnswer: { ...source, items: [...source.items].reverse() },
	missing: null,
	answer: [
		{ kind: 'order', items: ['none', 'fun', 'other', 'elite'] },
		'1. Text none; 2. Text fun; 3. Text other; 4. Text elite'
	],
	stored: {
		response: { kind: 'order', items: ['fun', 'none', 'elite', 'other'] },
		draft: { kind: 'order', items: ['none', 'fun', 'elite', 'other'] }
	},
	fields: partsWith(3).map((parts) => ({
		kind: 'order',
		partly: 'Some.',
		items: parts.map(({ id, text, feedback }) => ({ id, text, feedback }))
	})),
	responses: (id) => fc.record({ kind: fc.constant('order'), items: fc.array(id) })
} satisfies KindFixture<'order'>;
