import { error } from '@sveltejs/kit';
import { catalogue } from '#lib/server/catalogue.ts';
import type { EntryGenerator, PageServerLoad } from './$types';

export const entries: EntryGenerator = async () =>
	(await catalogue()).lessons.map(({ id }) => ({ slug: id }));

export const load: PageServerLoad = async ({ params }) => {
	const { lesson } = await catalogue();
	const found = lesson(params.slug);
	if (!found) error(404, 'There is no lesson with this name.');
	return found;
};
