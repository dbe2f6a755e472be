import { catalogue } from '#lib/server/catalogue.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async () => {
	const { source, lessons, lesson } = await catalogue();
	return {
		lessons: lessons.map((brief) => ({
			...brief,
			summary: lesson(brief.id)?.lesson.summary ?? []
		})),
		questions: source.course.questions,
		/** Every lesson id that ever went out, oldest first: what a code's bits stand for. */
		codeOrder: source.released.lessons
	};
};
