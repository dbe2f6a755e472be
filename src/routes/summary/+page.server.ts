import { notedNames } from '#lib/server/noted-names.ts';
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
		noted: notedNames(source.lessons),
		questions: source.course.questions,
		clinic: { name: source.clinic.name, contact: source.clinic.contact },
		draft: lessons.some(({ draft }) => draft)
	};
};
