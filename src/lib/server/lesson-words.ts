import { syllable } from 'syllable';
import { schemaOf, type GuessSource, type QuestionSource } from '#lib/quiz/schema.ts';
import { labTexts } from './lab-texts.ts';
import type { CourseSource, LessonSource } from './read-course.ts';

/** Words in a text: sequences without spaces that hold a letter or a digit. */
export function countWords(text: string): number {
	return wordsOf(text).length;
}

/** Words of one step: paragraphs, lists and tables; headings, citations and components left out. */
export function stepWords(step: LessonSource['steps'][number]): number {
	return step.texts.reduce((sum, { text }) => sum + countWords(text), 0);
}

/** Minutes for one lesson; at least one. */
export function lessonMinutes(lesson: LessonSource): number {
	return minutes(lesson.steps, (lesson.quiz?.questions.length ?? 0) + 1);
}

/** Minutes for some steps and questions: 130 words a minute, 20 seconds a question; at least one. */
export function minutes(steps: LessonSource['steps'], questions: number): number {
	const words = steps.reduce((sum, step) => sum + stepWords(step), 0);
	return Math.max(1, Math.round(words / 130 + (questions * 20) / 60));
}

/** All that a patient reads in one lesson, each piece a sentence or more. */
export function lessonTexts(lesson: LessonSource): string[] {
	const { front, quiz, labs, steps } = lesson;
	const questions = quiz ? [quiz.guess, ...quiz.questions] : [];
	return [
		...(front
			? [
					front.title,
					`After this you can ${front.promise}`,
					front.sure.text,
					...front.summary,
					front.today.do,
					...front.today.steps
				]
			: []),
		...(front?.people ?? []).flatMap((people) => [people.title]),
		...steps.flatMap(({ title, texts, asides }) => [
			title,
			...[...texts, ...asides].filter(({ isCode }) => !isCode).map(({ text }) => text)
		]),
		...labs.flatMap((lab) => labTexts(lab).map(({ text }) => text)),
		...questions.flatMap(questionTexts)
	];
}

function questionTexts(question: QuestionSource | GuessSource): string[] {
	const all = [question.prompt, question.takeaway];
	if ('partly' in question) all.push(question.partly);
	all.push(
		...schemaOf(question)
			.parts(question)
			.flatMap(({ text, feedback }) => [text, feedback])
	);
	if ('feedback' in question) all.push(...Object.values(question.feedback));
	if ('safety' in question && question.safety) all.push(question.safety.do);
	return all;
}

/**
 * Flesch–Kincaid grade of texts: 0.39 × words per sentence + 11.8 × syllables per word − 15.59.
 * The names given (glossary terms, authors and titles of studies) are left out before counting.
 */
export function readingGrade(texts: readonly string[], leaveOut: RegExp | null): number {
	let sentences = 0;
	let words = 0;
	let syllables = 0;
	for (const text of texts) {
		const plain = leaveOut ? text.replace(leaveOut, ' ') : text;
		for (const sentence of plain.split(/[.!?:;]+(?=\s|$|")/)) {
			const found = wordsOf(sentence);
			if (found.length === 0) continue;
			sentences += 1;
			words += found.length;
			syllables += found.reduce((sum, word) => sum + Math.max(1, syllable(word)), 0);
		}
	}
	return words === 0 ? 0 : 0.39 * (words / sentences) + 11.8 * (syllables / words) - 15.59;
}

/** What the reading grade leaves out: glossary terms, names and titles of studies. */
export function namesLeftOut({
	glossary,
	references
}: Pick<CourseSource, 'glossary' | 'references'>): RegExp | null {
	const names = [
		...Object.values(glossary).map((term) => term.name),
		...Object.values(references).flatMap((reference) => [
			reference.title,
			...reference.author.map((author) => ('family' in author ? author.family : author.literal))
		])
	];
	const parts = [...new Set(names)]
		.sort((a, b) => b.length - a.length)
		.map((name) => name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'));
	return parts.length
		? new RegExp(`(?<![\\p{L}\\d])(?:${parts.join('|')})(?:s|es)?(?![\\p{L}\\d])`, 'giu')
		: null;
}

function wordsOf(text: string): string[] {
	return text.split(/[\s–—/]+/).filter((word) => /[\p{L}\d]/u.test(word));
}
