import * as v from 'valibot';
import { idsOf, questionWith, slug, text, type Fault, type Fields } from '../../fields.ts';
import { shuffled } from '../../shuffle.ts';

const kind = v.literal('sort');

const source = {
	kind,
	partly: text,
	groups: v.pipe(
		v.array(v.strictObject({ id: slug, name: text })),
		v.minLength(2, 'give at least two groups')
	),
	items: v.pipe(
		v.array(v.strictObject({ id: slug, text, group: slug, feedback: text })),
		v.minLength(2, 'give at least two items')
	)
};
type Source = Fields<typeof source>;

export const question = questionWith(source);

export const response = v.object({ kind, groups: v.record(v.string(), v.string()) });

export const decides = ({ groups, items }: Source) => [
	idsOf(groups).sort(),
	items.map(({ id, group }) => `${id} ${group}`).sort()
];
export const shownOrder = ({ items }: Source, seed: string) => shuffled(idsOf(items), seed);
export const parts = ({ items }: Source) => items;

/** Every item names a group that there is. */
export function faults({ groups, items }: Source): Fault[] {
	const known = idsOf(groups);
	return items.flatMap(({ group }, index) =>
		known.includes(group)
			? []
			: [
					{
						path: ['items', index, 'group'],
						problem: `there is no group "${group}"`,
						remedy: `write one of ${known.join(', ')}`
					}
				]
	);
}
