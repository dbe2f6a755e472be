import { catalogue } from '#lib/server/catalogue.ts';
import { termNotes } from '#lib/server/glossary.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async () => {
	const { glossary } = (await catalogue()).source;
	const terms = termNotes(Object.keys(glossary), glossary);
	return { terms: terms.sort((a, b) => a.name.localeCompare(b.name, 'en')) };
};
