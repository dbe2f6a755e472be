import { catalogue } from '#lib/server/catalogue.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async () => {
	const { source, lessons } = await catalogue();
	const { name, contact } = source.clinic;
	return {
		clinic: { name, contact },
		draft: lessons.some(({ draft }) => draft),
		version: __COURSE_VERSION__
	};
};
