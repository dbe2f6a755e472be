import type { Clinic } from '#lib/course/schema/clinic.ts';
import type { Safety } from '#lib/course/schema/safety.ts';
import { unbroken } from './markdown/unbroken.js';
import type { CourseSource } from './read-course.ts';

/** A name in braces, as a writer should write it. */
const PLACEHOLDER = /\{([a-z0-9-]+)\}/g;

/** What every placeholder stands for: the clinic's telephone numbers and the safety sentences. */
export function placeholderTexts(
	numbers: Clinic['numbers'],
	safety: Safety
): ReadonlyMap<string, string> {
	const telephones = new Map(Object.entries(numbers).map(([key, { number }]) => [key, number]));
	const sentences = Object.entries(safety).map(
		([key, { text }]) => [key, fillText(text, telephones)] as const
	);
	return new Map([...sentences, ...telephones]);
}

/** A text with its known placeholders filled in. */
export function fillText(text: string, texts: ReadonlyMap<string, string>): string {
	return text.replace(PLACEHOLDER, (whole, name: string) => texts.get(name) ?? whole);
}

/** Every text in a value as readers see it: placeholders filled in, per cent signs unbroken. */
export function fill<T>(value: T, texts: ReadonlyMap<string, string>): T {
	if (typeof value === 'string') return unbroken(fillText(value, texts)) as T;
	if (Array.isArray(value)) return value.map((part: unknown) => fill(part, texts)) as T;
	if (value !== null && typeof value === 'object') {
		return Object.fromEntries(
			Object.entries(value).map(([key, part]) => [key, fill(part as unknown, texts)])
		) as T;
	}
	return value;
}

/** The course as its readers see it: no file is left out. */
export function fillPlaceholders(course: CourseSource): CourseSource {
	const texts = placeholderTexts(course.clinic.numbers, course.safety);
	return {
		...course,
		course: fill(course.course, texts),
		clinic: fill(course.clinic, texts),
		glossary: fill(course.glossary, texts),
		myths: fill(course.myths, texts),
		safety: fill(course.safety, texts),
		redFlags: fill(course.redFlags, texts),
		beforeLoading: fill(course.beforeLoading, texts),
		programmes: fill(course.programmes, texts),
		references: fill(course.references, texts),
		lessons: course.lessons.map((lesson) => ({
			...lesson,
			front: fill(lesson.front, texts),
			steps: fill(lesson.steps, texts),
			quiz: fill(lesson.quiz, texts),
			labs: fill(lesson.labs, texts)
		}))
	};
}
