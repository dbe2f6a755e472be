import { catalogue } from '#lib/server/catalogue.ts';
import { tasterMinutes } from '#lib/server/taster.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async () => {
	const { lessons, source } = await catalogue();
	const { question, support, taster } = source.course.waiting_room;
	return {
		question,
		support,
		taster: { ...taster, minutes: tasterMinutes(source) },
		lessons: lessons.map(({ id, title, minutes, steps, questions }) => ({
			id,
			title,
			minutes,
			steps,
			questions
		})),
		redFlags: source.redFlags,
		numbers: source.clinic.numbers
	};
};
