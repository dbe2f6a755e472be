import type { Issue } from '../issue.ts';
import type { CourseSource } from '../read-course.ts';

type Path = readonly (string | number)[];

/** What distinguishes the items of one list on a page, where they are more than a text. */
const NAMES = ['id', 'name', 'unit'] as const;

/**
 * No list says the same twice: pages tell its items apart by their text, id or name. Ids that are unique
 * beyond their list are looked at elsewhere.
 */
export function listsOnce(course: CourseSource): Issue[] {
	const shared = (
		[
			['course.yaml', course.course],
			['clinic.yaml', course.clinic],
			['references.yaml', course.references],
			['red-flags.yaml', course.redFlags],
			['before-loading.yaml', course.beforeLoading],
			['programmes.yaml', course.programmes]
		] as const
	).flatMap(([name, value]) =>
		twice(value, [], `${course.folder}/${name}`, (path) => course.lineIn(name, path))
	);
	const lessons = course.lessons.flatMap((lesson) => [
		...twice(lesson.front, [], lesson.file, lesson.frontLine),
		...twice(lesson.quiz, [], lesson.quizFile, lesson.quizLine),
		...twice(lesson.labs, [], lesson.labsFile, lesson.labsLine)
	]);
	return [...shared, ...lessons];
}

/** Lists of a quiz whose ids `idsUnique` looks at. */
const IDS_ELSEWHERE = new Set(['options', 'items', 'places', 'questions']);

function twice(value: unknown, path: Path, file: string, lineOf: (path: Path) => number): Issue[] {
	if (value === null || typeof value !== 'object') return [];
	const within = Object.entries(value).flatMap(([key, one]) =>
		twice(one, [...path, Array.isArray(value) ? Number(key) : key], file, lineOf)
	);
	if (!Array.isArray(value)) return within;
	const seen = new Set<string>();
	const idsElsewhere =
		path.length === 0 ||
		path.at(-1) === 'flags' ||
		(IDS_ELSEWHERE.has(String(path.at(-1))) && file.endsWith('quiz.yaml'));
	const own = value.flatMap((item: unknown, index): Issue[] => {
		const repeats = namesOf(item, idsElsewhere).filter(({ key, text }) => {
			const before = seen.has(`${key} ${text}`);
			seen.add(`${key} ${text}`);
			return before;
		});
		return repeats.map(({ key, text }) => ({
			file,
			line: lineOf([...path, index, ...(key === '' ? [] : [key])]),
			level: 'error',
			problem: `this list has "${text}" twice`,
			remedy: `take one of them out, or give this one ${key === '' ? 'other words' : `another ${key}`}`
		}));
	});
	return [...own, ...within];
}

function namesOf(item: unknown, idsElsewhere: boolean): { key: string; text: string }[] {
	if (typeof item === 'string') return [{ key: '', text: item }];
	if (item === null || typeof item !== 'object') return [];
	return Object.entries(item).flatMap(([key, text]: [string, unknown]) =>
		typeof text === 'string' && isName(key) && !(key === 'id' && idsElsewhere)
			? [{ key, text }]
			: []
	);
}

const isName = (key: string) => NAMES.some((name) => name === key);
