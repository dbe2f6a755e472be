import { labNames } from '#lib/server/lab-names.ts';
import { catalogue } from '#lib/server/catalogue.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async () => {
	const { source, lessons, lesson } = await catalogue();
	return {
		lessons: lessons.map(({ id, title }) => ({
			id,
			title,
			summary: lesson(id)?.lesson.summary ?? []
		})),
		noted: labNames(source.lessons),
		questions: source.course.questions,
		clinic: { name: source.clinic.name, contact: source.clinic.contact },
		draft: lessons.some(({ draft }) => draft)
	};
};
