import type { CourseSource } from './read-course.ts';

/** Puts the clinic's telephone numbers in place of `{emergency}` and the like, in every plain text. */
export function fillNumbers(course: CourseSource): CourseSource {
	const { numbers } = course.clinic;
	const fill = <T>(value: T): T => {
		if (typeof value === 'string') {
			return value.replace(
				/\{([a-z-]+)\}/g,
				(whole, key: string) => numbers[key]?.number ?? whole
			) as T;
		}
		if (Array.isArray(value)) return value.map(fill) as T;
		if (value !== null && typeof value === 'object') {
			return Object.fromEntries(Object.entries(value).map(([key, part]) => [key, fill(part)])) as T;
		}
		return value;
	};
	return {
		...course,
		myths: fill(course.myths),
		redFlags: fill(course.redFlags),
		beforeLoading: fill(course.beforeLoading),
		references: fill(course.references),
		lessons: course.lessons.map((lesson) => ({
			...lesson,
			front: fill(lesson.front),
			quiz: fill(lesson.quiz),
			labs: fill(lesson.labs)
		}))
	};
}
