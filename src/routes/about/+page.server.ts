import * as running from '#lib/animation/gait/running-data.ts';
import * as walking from '#lib/animation/gait/walking-data.ts';
import { catalogue } from '#lib/server/catalogue.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async () => {
	const { source, lessons } = await catalogue();
	const { name, contact } = source.clinic;
	return {
		clinic: { name, contact },
		draft: lessons.some(({ draft }) => draft),
		figures: [
			{ name: 'The runner', credit: running.CREDIT, origins: running.PROVENANCE },
			{ name: 'The walker', credit: walking.CREDIT, origins: walking.PROVENANCE }
		],
		version: __COURSE_VERSION__
	};
};
