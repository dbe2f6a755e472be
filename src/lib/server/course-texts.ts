import type { CourseSource, LessonSource, SharedFile } from './read-course.ts';

/** One text that somebody reads, and where it is. */
export interface CourseText {
	readonly text: string;
	readonly file: string;
	readonly line: number;
	/** The part of the course that it belongs to. */
	readonly part: 'front' | 'step' | 'quiz' | 'labs' | SharedFile;
	/** Code is shown as it is, signs and all. */
	readonly isCode: boolean;
	/** Where sources for its figures are named, if anywhere. */
	readonly sources: readonly string[];
	readonly lesson?: LessonSource;
	readonly step?: LessonSource['steps'][number];
}

type Path = readonly (string | number)[];

/** Fields that are no words: numbers, dates and addresses. Ids are words that nothing is wrong with. */
const NO_WORDS = new Set([
	'number',
	'web',
	'email',
	'DOI',
	'URL',
	'page',
	'volume',
	'issue',
	'date'
]);

/** Files of words for all lessons. */
const SHARED = {
	'course.yaml': 'course',
	'clinic.yaml': 'clinic',
	'references.yaml': 'references',
	'glossary.yaml': 'glossary',
	'myths.yaml': 'myths',
	'safety.yaml': 'safety',
	'red-flags.yaml': 'redFlags',
	'before-loading.yaml': 'beforeLoading',
	'programmes.yaml': 'programmes'
} as const satisfies Partial<Record<SharedFile, keyof CourseSource>>;

/** All texts of a course that somebody reads, in order of files and lines. What checks a text reads these. */
export function courseTexts(course: CourseSource): CourseText[] {
	const shared = Object.entries(SHARED).flatMap(([name, key]) => {
		const part = name as keyof typeof SHARED;
		return wordsIn(course[key], []).map(({ text, path, sources }) => ({
			...{ text, sources, part, isCode: false },
			file: `${course.folder}/${name}`,
			line: course.lineIn(part, path)
		}));
	});
	return [...course.lessons.flatMap(lessonTexts), ...shared];
}

function lessonTexts(lesson: LessonSource): CourseText[] {
	const { front, quiz, labs, steps } = lesson;
	const from = (
		part: 'front' | 'quiz' | 'labs',
		value: unknown,
		file: string,
		lineOf: (path: Path) => number
	) =>
		wordsIn(value, []).map(({ text, path, sources }): CourseText => ({
			...{ text, sources, part, file, lesson, isCode: false },
			line: lineOf(path)
		}));
	return [
		...from('front', front, lesson.file, lesson.frontLine),
		...steps.flatMap((step) =>
			[{ text: step.title, line: step.line, isCode: false }, ...step.texts, ...step.asides].map(
				({ text, line, isCode = false }): CourseText => ({
					...{ text, line, isCode, lesson, step, file: lesson.file },
					part: 'step',
					sources: sourcesOfStep(lesson, step)
				})
			)
		),
		...from('quiz', quiz, lesson.quizFile, lesson.quizLine),
		...from('labs', labs, lesson.labsFile, lesson.labsLine)
	];
}

function sourcesOfStep({ front }: LessonSource, step: LessonSource['steps'][number]): string[] {
	const shown = step.components
		.filter(({ name }) => name === 'People')
		.flatMap(({ attributes }) => front?.people.find(({ id }) => id === attributes['id']));
	return [
		...step.citations.map(({ key }) => key),
		...shown.flatMap((people) => people?.sources ?? [])
	];
}

/** The texts in a value, each with its path, and the sources that are named beside or above it. */
function wordsIn(
	value: unknown,
	path: Path,
	sources: readonly string[] = []
): { text: string; path: Path; sources: readonly string[] }[] {
	if (typeof value === 'string') return [{ text: value, path, sources }];
	if (Array.isArray(value)) {
		return value.flatMap((one, index) => wordsIn(one, [...path, index], sources));
	}
	if (value === null || typeof value !== 'object') return [];
	const named = 'sources' in value ? (value.sources as readonly string[]) : sources;
	return Object.entries(value).flatMap(([key, one]) =>
		NO_WORDS.has(key) ? [] : wordsIn(one, [...path, key], named)
	);
}
