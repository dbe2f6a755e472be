import type { ModuleHead } from '#lib/course/page.ts';
import { parkSvg } from '#lib/course/map/park.ts';
import { catalogue } from '#lib/server/catalogue.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async () => {
	const { modules, lessons, source } = await catalogue();
	return {
		modules: modules.map(({ id, name, minutes, lessons: own }): ModuleHead => ({
			id,
			name,
			minutes,
			count: own.length,
			only: own.length === 1 ? (own[0]?.id ?? null) : null
		})),
		// Where someone new starts; who has been here before needs more, and fetches it.
		first: lessons[0] ?? null,
		course: { tagline: source.course.tagline, promise: source.course.promise },
		park: { tall: parkSvg('tall'), wide: parkSvg('wide') }
	};
};
