import { catalogue } from '#lib/server/catalogue.ts';
import { referenceNotes } from '#lib/server/references.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async () => {
	const { references } = (await catalogue()).source;
	return { references: referenceNotes(Object.keys(references), references) };
};
