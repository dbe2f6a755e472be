import { catalogue } from '#lib/server/catalogue.ts';
import { referenceNotes } from '#lib/server/references.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async () => {
	const { source, lessons } = await catalogue();
	return {
		myths: source.myths.map((myth) => ({
			...myth,
			key: myth.verdict,
			lessonTitle: lessons.find(({ id }) => id === myth.lesson)?.title ?? ''
		})),
		references: referenceNotes(
			source.myths.flatMap(({ sources }) => sources),
			source.references
		)
	};
};
