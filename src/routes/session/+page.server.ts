import { catalogue } from '#lib/server/catalogue.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async () => {
	const { source, lessons, lesson } = await catalogue();
	const labs = lessons.flatMap(({ id }) => lesson(id)?.labs ?? []);
	const walkRun = labs.find((one) => one.lab === 'walk-run');
	return {
		/** Shown where no physio has set a programme. */
		example: { warm_up: walkRun?.warm_up ?? 5, steps: walkRun?.steps ?? [] },
		asked: source.beforeLoading,
		emergency: source.clinic.numbers.emergency.number
	};
};
