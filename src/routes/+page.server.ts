import { parkSvg } from '#lib/course/map/park.ts';
import { catalogue } from '#lib/server/catalogue.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async () => {
	const { modules, source } = await catalogue();
	return {
		modules,
		course: { tagline: source.course.tagline, promise: source.course.promise },
		park: { tall: parkSvg('tall'), wide: parkSvg('wide') }
	};
};
