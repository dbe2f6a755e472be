import { catalogue } from '#lib/server/catalogue.ts';
import { referenceNotes } from '#lib/server/references.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async () => {
	const { source } = await catalogue();
	const { redFlags, clinic } = source;
	return {
		...redFlags,
		numbers: clinic.numbers,
		references: referenceNotes(
			redFlags.flags.flatMap(({ sources }) => sources),
			source.references
		)
	};
};
