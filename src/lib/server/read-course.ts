import { join } from 'node:path';
import type * as v from 'valibot';
import { BeforeLoading, RedFlags, Safety } from '#lib/course/schema/safety.ts';
import { Clinic } from '#lib/course/schema/clinic.ts';
import { Course } from '#lib/course/schema/course.ts';
import { FrontMatter } from '#lib/course/schema/lesson.ts';
import { Glossary, Myths } from '#lib/course/schema/glossary-and-myths.ts';
import { MovedIds, ReleasedIds } from '#lib/course/schema/ids.ts';
import { References } from '#lib/course/schema/reference.ts';
import { LabsSource } from '#lib/lab/schema.ts';
import { Programmes } from '#lib/programme/schema.ts';
import { QuizSource } from '#lib/quiz/schema.ts';
import type { Issue } from './issue.ts';
import { lessonFolders, lessonId, lessonName } from './lesson-folders.js';
import { parseLesson } from './markdown/parse.js';
import type { StepText } from './markdown/tree.js';
import { filesIn, lookAlike, readText } from './read-text.ts';
import { LONGEST_WRITTEN_BY_COMMAND } from './yaml-bounds.ts';
import { parseYaml, readYaml, type YamlFile } from './yaml-file.ts';
import type { YamlText } from './yaml-texts.ts';

/** One lesson as its files say it; `front` and `quiz` are null where they cannot be read. */
export interface LessonSource {
	readonly id: string;
	readonly number: number;
	/** `lessons/02-wear-and-tear/index.md` */
	readonly file: string;
	readonly quizFile: string;
	readonly front: FrontMatter | null;
	/** Its files before placeholders are filled in. */
	readonly written: () => LessonFiles;
	readonly frontLine: (path: readonly (string | number)[]) => number;
	readonly steps: readonly StepText[];
	/** False where a tag could not be read: what it shows is not missing. */
	readonly allTagsRead: boolean;
	readonly quiz: QuizSource | null;
	readonly quizLine: (path: readonly (string | number)[]) => number;
	/** What the lesson lets a patient try; empty where there is no `labs.yaml`. */
	readonly labs: LabsSource;
	readonly labsFile: string;
	readonly labsLine: (path: readonly (string | number)[]) => number;
}

export interface LessonFiles {
	readonly front: readonly YamlText[];
	readonly quiz: readonly YamlText[];
	readonly labs: readonly YamlText[];
	/** What is below the front matter; its lines are those of its file. */
	readonly markdown: string;
}

/** Everything in `lessons/`, read; and what could not be. */
export interface CourseSource {
	readonly folder: string;
	readonly course: Course;
	readonly clinic: Clinic;
	readonly references: References;
	readonly glossary: Glossary;
	readonly myths: Myths;
	readonly safety: Safety;
	readonly redFlags: RedFlags;
	readonly beforeLoading: BeforeLoading;
	readonly programmes: Programmes;
	readonly released: ReleasedIds;
	readonly moved: MovedIds;
	readonly lessons: readonly LessonSource[];
	/** The texts of one of the shared files as they were written. */
	readonly textsIn: (file: SharedFile) => readonly YamlText[];
	/** The line of a part of one of the shared files. */
	readonly lineIn: (file: SharedFile, path: readonly (string | number)[]) => number;
}

type References = v.InferOutput<typeof References>;
type Myths = v.InferOutput<typeof Myths>;

const SHARED = {
	'course.yaml': Course,
	'clinic.yaml': Clinic,
	'references.yaml': References,
	'glossary.yaml': Glossary,
	'myths.yaml': Myths,
	'safety.yaml': Safety,
	'red-flags.yaml': RedFlags,
	'before-loading.yaml': BeforeLoading,
	'programmes.yaml': Programmes,
	'released-ids.yaml': ReleasedIds,
	'moved-ids.yaml': MovedIds
};
export type SharedFile = keyof typeof SHARED;
/** The shared files that hold words, not ids alone. */
export const WORD_FILES = (Object.keys(SHARED) as SharedFile[]).filter(
	(name) => name !== 'released-ids.yaml' && name !== 'moved-ids.yaml'
);

/**
 * Reads every file of the course. Never throws for what a writer wrote.
 *
 * @param folder where the lessons lie, from the project's root
 */
export async function readCourse(
	folder = 'lessons'
): Promise<{ source: CourseSource | null; issues: readonly Issue[] }> {
	const shared = readShared(folder);
	const issues = Object.values(shared).flatMap((file) => file.issues);
	const clinic = shared['clinic.yaml'].value;
	const safety = shared['safety.yaml'].value;
	const sentences = Object.fromEntries(
		Object.entries(safety ?? {}).map(([name, { text }]) => [name, text])
	);
	const folders = lessonFolders(folder);
	const lessons = await Promise.all(
		folders.lessons.map((name) => readLesson(folder, name, clinic?.numbers ?? null, sentences))
	);
	issues.push(...folders.others.map((name) => misnamed(folder, name)));
	issues.push(...lessons.flatMap((lesson) => lesson.issues));
	const value = <K extends SharedFile>(name: K) => shared[name].value;
	const [course, references, glossary] = [
		value('course.yaml'),
		value('references.yaml'),
		value('glossary.yaml')
	];
	const [myths, redFlags, beforeLoading] = [
		value('myths.yaml'),
		value('red-flags.yaml'),
		value('before-loading.yaml')
	];
	const programmes = value('programmes.yaml');
	const [released, moved] = [value('released-ids.yaml'), value('moved-ids.yaml')];
	if (
		!course ||
		!clinic ||
		!references ||
		!glossary ||
		!myths ||
		!safety ||
		!redFlags ||
		!beforeLoading ||
		!programmes ||
		!released ||
		!moved
	) {
		return { source: null, issues };
	}
	return {
		issues,
		source: {
			folder,
			course,
			clinic,
			references,
			glossary,
			myths,
			safety,
			redFlags,
			beforeLoading,
			programmes,
			released,
			moved,
			lessons: lessons.map((lesson) => lesson.lesson),
			textsIn: (file) => shared[file].texts,
			lineIn: (file, path) => shared[file].lineOf(path)
		}
	};
}

function readShared(folder: string): {
	[K in SharedFile]: YamlFile<v.InferOutput<(typeof SHARED)[K]>>;
} {
	const read = <K extends SharedFile>(name: K, longest?: number) =>
		readYaml(join(folder, name), SHARED[name], longest);
	return {
		'course.yaml': read('course.yaml'),
		'clinic.yaml': read('clinic.yaml'),
		'references.yaml': read('references.yaml'),
		'glossary.yaml': read('glossary.yaml'),
		'myths.yaml': read('myths.yaml'),
		'safety.yaml': read('safety.yaml'),
		'red-flags.yaml': read('red-flags.yaml'),
		'before-loading.yaml': read('before-loading.yaml'),
		'programmes.yaml': read('programmes.yaml'),
		'released-ids.yaml': read('released-ids.yaml', LONGEST_WRITTEN_BY_COMMAND),
		'moved-ids.yaml': read('moved-ids.yaml')
	};
}

/** A lesson under such a name would be left out, or have an address that plans and links cannot name. */
const misnamed = (folder: string, name: string): Issue => ({
	file: join(folder, name),
	line: 1,
	level: 'error',
	problem: `"${name}" is no name for a lesson’s folder`,
	remedy: `call it ${lessonName(name)}: a number, a dash, then a to z, digits and single dashes, 64 at most; a name that begins with _ is left out`
});

/** In place of a lesson that cannot be read. */
const NOTHING = '---\n---\n';

/** Many times the longest lesson, in characters: reading Markdown takes memory many times its length. */
const LONGEST_LESSON = 200_000;

function notTooLong(read: ReturnType<typeof readText>): ReturnType<typeof readText> {
	if ('fault' in read || read.text.length <= LONGEST_LESSON) return read;
	const remedy = 'make more lessons of it, or take out what is no text';
	return { fault: { line: 1, problem: 'this file is too long', remedy } };
}

async function readLesson(
	folder: string,
	name: string,
	numbers: Clinic['numbers'] | null,
	sentences: Readonly<Record<string, string>>
) {
	const file = join(folder, name, 'index.md');
	const quizFile = join(folder, name, 'quiz.yaml');
	const quiz = readYaml(quizFile, QuizSource);
	const labsFile = join(folder, name, 'labs.yaml');
	const labs = lookAlike('labs.yaml', filesIn(join(folder, name)))
		? readYaml(labsFile, LabsSource)
		: null;
	const read = notTooLong(readText(file));
	const parsed = await parseLesson('text' in read ? read.text : NOTHING, numbers, sentences);
	const front = parseYaml(parsed.front, file, parsed.frontLine, FrontMatter);
	const ownIssues =
		'fault' in read
			? [{ file, level: 'error' as const, ...read.fault }]
			: [
					...parsed.issues.map((issue): Issue => ({ file, level: 'error', ...issue })),
					...(parsed.hasFront ? front.issues : [])
				];
	const issues: Issue[] = [...ownIssues, ...quiz.issues, ...(labs?.issues ?? [])];
	const lesson: LessonSource = {
		id: lessonId(name),
		number: Number.parseInt(name, 10),
		file,
		quizFile,
		front: front.value,
		written: () => ({
			front: front.texts,
			quiz: quiz.texts,
			labs: labs?.texts ?? [],
			markdown: parsed.written
		}),
		frontLine: front.lineOf,
		steps: parsed.steps,
		allTagsRead: parsed.allTagsRead,
		quiz: quiz.value,
		quizLine: quiz.lineOf,
		labs: labs?.value ?? [],
		labsFile,
		labsLine: (path) => labs?.lineOf(path) ?? 1
	};
	return { lesson, issues };
}
