import { catalogue } from '#lib/server/catalogue.ts';
import type { PhysioCourse } from './course.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async (): Promise<PhysioCourse> => {
	const { source, modules, lessons } = await catalogue();
	const { clinic, redFlags, released } = source;
	return {
		lessons: lessons.map(({ id, title, minutes, module, draft, questions }) => ({
			id,
			title,
			minutes,
			module: modules.find((one) => one.id === module)?.name ?? '',
			draft,
			questions: questions.map((question) => question.id)
		})),
		sets: clinic.sets.map(({ name, lessons: ids }) => ({
			name,
			lessons: ids === 'all' ? lessons.map(({ id }) => id) : ids
		})),
		order: released.lessons,
		flags: redFlags.flags.map(({ name, speed }) => ({ name, speed })),
		contact: clinic.contact,
		emergency: clinic.numbers.emergency.number
	};
};
