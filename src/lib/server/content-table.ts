import { sessionTotals } from '#lib/programme/session.ts';
import { jumpsOf } from '#lib/programme/stages.ts';
import {
	lessonMinutes,
	lessonTexts,
	namesLeftOut,
	readingGrade,
	stepWords
} from './lesson-words.ts';
import { programmeTexts } from './programme-texts.ts';
import type { CourseSource } from './read-course.ts';

/** The table of `npm run check:content`: a row a lesson. */
export function contentTable(course: CourseSource): string {
	const leaveOut = namesLeftOut(course);
	const rows = course.lessons.map((lesson) => {
		const sources = new Set([
			...lesson.steps.flatMap((step) => step.citations.map(({ key }) => key)),
			...(lesson.front?.people.flatMap((people) => people.sources) ?? []),
			...lesson.labs.flatMap(({ sources }) => sources),
			...(lesson.quiz
				? [lesson.quiz.guess, ...lesson.quiz.questions].flatMap((one) => one.sources)
				: [])
		]);
		return [
			lesson.id,
			lesson.steps.reduce((sum, step) => sum + stepWords(step), 0),
			lesson.steps.length,
			lessonMinutes(lesson),
			readingGrade(lessonTexts(lesson), leaveOut).toFixed(1),
			lesson.quiz?.questions.length ?? 0,
			sources.size
		].map(String);
	});
	return aligned([
		['lesson', 'words', 'steps', 'minutes', 'grade', 'questions', 'sources'],
		...rows
	]);
}

/** The table of walk-run programmes: a row a programme. */
export function programmeTable(course: CourseSource): string {
	const leaveOut = namesLeftOut(course);
	const rows = course.programmes.map((programme) => {
		const { id, measure, stages, sources, reviewed } = programme;
		const runs = stages.map((stage) => sessionTotals(programme, stage).run);
		return [
			id,
			measure,
			stages.length,
			`${runs[0] ?? 0} to ${runs.at(-1) ?? 0}`,
			jumpsOf(programme).length,
			readingGrade(programmeTexts(programme), leaveOut).toFixed(1),
			sources.length,
			reviewed ? reviewed.by : 'draft'
		].map(String);
	});
	return aligned([
		['programme', 'measure', 'stages', 'running', 'jumps', 'grade', 'sources', 'checked by'],
		...rows
	]);
}

/** Rows with their columns below each other; the first row is the head. */
function aligned(table: readonly (readonly string[])[]): string {
	const widths =
		table[0]?.map((_, column) => Math.max(...table.map((row) => row[column]?.length ?? 0))) ?? [];
	return table
		.map((row) =>
			row
				.map((cell, column) =>
					column === 0 ? cell.padEnd(widths[column] ?? 0) : cell.padStart(widths[column] ?? 0)
				)
				.join('  ')
		)
		.join('\n');
}
