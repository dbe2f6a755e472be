import { dev } from '$app/environment';
import type { LessonBrief, LessonPage, ModuleBrief } from '#lib/course/page.ts';
import { buildGuess, buildQuestion } from '#lib/quiz/build.ts';
import type { LabNames } from '#lib/lab/summary-lines.ts';
import type { LabContent } from '#lib/lab/schema.ts';
import type { Guess, Question } from '#lib/quiz/schema.ts';
import { LANGUAGE } from '#lib/ui/language.ts';
import { checkCourse } from './check-course.ts';
import { termNotes } from './glossary.ts';
import { ContentError } from './issue.ts';
import { lessonMinutes } from './lesson-words.ts';
import { labNames } from './lab-names.ts';
import type { CourseSource, LessonSource } from './read-course.ts';
import { referenceNotes } from './references.ts';

/** What closes a picture of people that says nothing of its own. */
const PATTERN =
	'This is a pattern across many people. It can’t tell you your own risk, and it is no proof of cause.';

/** The whole course, checked and in order: what pages are made from. */
export interface Catalogue {
	readonly source: CourseSource;
	readonly modules: readonly ModuleBrief[];
	readonly lessons: readonly LessonBrief[];
	/** The page of one lesson, or undefined where there is none. */
	readonly lesson: (id: string) =>
		| {
				lesson: LessonPage;
				guess: Guess;
				questions: readonly Question[];
				labs: readonly LabContent[];
				/** Only where the lesson shows what was done in labs. */
				noted: LabNames | null;
		  }
		| undefined;
}

type Complete = LessonSource & {
	front: NonNullable<LessonSource['front']>;
	quiz: NonNullable<LessonSource['quiz']>;
};

let kept: Promise<Catalogue> | undefined;

/**
 * Reads, checks and orders the course. A build reads it once; while writing, every page reads again.
 *
 * @throws ContentError naming file, line and remedy of everything that needs mending
 */
export function catalogue(): Promise<Catalogue> {
	if (dev) return make();
	kept ??= make();
	return kept;
}

async function make(): Promise<Catalogue> {
	const { source, issues } = await checkCourse();
	const errors = issues.filter(({ level }) => level === 'error');
	if (!source || errors.length > 0) throw new ContentError(errors);
	const lessons = inOrder(source);
	const briefs = lessons.map(brief);
	const modules = source.course.modules.map(({ id, name }, index): ModuleBrief => {
		const own = briefs.filter((lesson) => lesson.module === id);
		return {
			id,
			name,
			number: index + 1,
			minutes: own.reduce((sum, lesson) => sum + lesson.minutes, 0),
			lessons: own
		};
	});
	return {
		source,
		modules,
		lessons: briefs,
		lesson(id) {
			const index = lessons.findIndex((lesson) => lesson.id === id);
			const lesson = lessons[index];
			return lesson && page(source, lessons, lesson, index);
		}
	};
}

/** Lessons by module, then by number; a lesson that could not be read has been refused before. */
function inOrder({ lessons, course }: CourseSource): Complete[] {
	const module = (lesson: Complete) =>
		course.modules.findIndex(({ id }) => id === lesson.front.module);
	return lessons
		.filter((lesson): lesson is Complete => lesson.front !== null && lesson.quiz !== null)
		.sort((a, b) => module(a) - module(b) || a.number - b.number);
}

function brief(lesson: Complete, index: number): LessonBrief {
	return {
		id: lesson.id,
		number: index + 1,
		title: lesson.front.title,
		module: lesson.front.module,
		minutes: lessonMinutes(lesson),
		steps: lesson.steps.map(({ id, title }) => ({ id, title })),
		questions: lesson.quiz.questions.map(buildQuestion).map(({ id, key }) => ({ id, key })),
		draft: lesson.front.reviewed === undefined
	};
}

function page(source: CourseSource, lessons: readonly Complete[], lesson: Complete, index: number) {
	const { front, quiz, steps } = lesson;
	const uses = (name: string) =>
		steps.some((step) => step.components.some((one) => one.name === name));
	const flags = steps.flatMap((step) =>
		step.components
			.filter(({ name }) => name === 'Signs')
			.flatMap(({ attributes }) => (attributes['flags'] ?? '').split(' '))
	);
	const signs = source.redFlags.flags.filter(({ id }) => flags.includes(id));
	const neighbour = (at: number) => {
		const other = lessons[at];
		return other ? { id: other.id, title: other.front.title } : null;
	};
	const cited = [
		...steps.flatMap((step) => [
			...step.citations.map(({ key }) => key),
			...step.components
				.filter(({ name }) => name === 'People')
				.flatMap(
					({ attributes }) => front.people.find(({ id }) => id === attributes.id)?.sources ?? []
				)
		]),
		...signs.flatMap(({ sources }) => sources),
		...lesson.labs.flatMap(({ sources }) => sources),
		...quiz.guess.sources,
		...quiz.questions.flatMap(({ sources }) => sources)
	];
	const result: LessonPage = {
		...brief(lesson, index),
		moduleName: source.course.modules.find(({ id }) => id === front.module)?.name ?? '',
		promise: front.promise,
		sure: front.sure,
		summary: front.summary,
		today: {
			do: front.today.do,
			steps: front.today.steps,
			loadsBody: front.today.loads_body
		},
		people: front.people.map((people) => ({ close: PATTERN, ...people })),
		references: referenceNotes(cited, source.references),
		terms: termNotes(
			steps.flatMap((step) => step.terms.map(({ key }) => key)),
			source.glossary
		),
		myths: front.myths.flatMap((id) => {
			const myth = source.myths.find((one) => one.id === id);
			return myth ? [{ id, fact: myth.fact }] : [];
		}),
		reviewed: front.reviewed ? { ...front.reviewed, date: inWords(front.reviewed.date) } : null,
		previous: neighbour(index - 1),
		next: neighbour(index + 1),
		signs,
		places: uses('Places') ? source.clinic.places : [],
		readyQuestions: uses('MyQuestions') ? source.course.questions : [],
		beforeLoading: uses('LoadsTheBody') || front.today.loads_body ? source.beforeLoading : null,
		summaries: uses('MySummary')
			? lessons.map(({ id, front: other }) => ({ id, title: other.title, summary: other.summary }))
			: [],
		emergency: source.clinic.numbers.emergency
	};
	return {
		lesson: result,
		guess: buildGuess(quiz.guess),
		questions: quiz.questions.map(buildQuestion),
		labs: lesson.labs,
		noted: uses('MySummary') ? labNames(lessons) : null
	};
}

/** A date such as 2027-01-15 in words. */
function inWords(date: string): string {
	const words = new Intl.DateTimeFormat(LANGUAGE, { dateStyle: 'long', timeZone: 'UTC' });
	return words.format(new Date(`${date}T00:00:00Z`));
}
