import { readdirSync, readFileSync } from 'node:fs';
import * as v from 'valibot';
import { parse } from 'yaml';
import { BeforeLoading, RedFlags, Safety } from '../../src/lib/course/schema/safety.ts';
import { Clinic } from '../../src/lib/course/schema/clinic.ts';
import { FrontMatter } from '../../src/lib/course/schema/lesson.ts';
import { Myths } from '../../src/lib/course/schema/glossary-and-myths.ts';
import { fill, placeholderTexts } from '../../src/lib/server/placeholders.ts';
import {
	KIND_NAMES,
	QuizSource,
	type GuessSource,
	type Kind,
	type QuestionSource
} from '../../src/lib/quiz/schema.ts';

/**
 * The course as its files say it: what tests look for on the screen. Read from the sources and never
 * from the build, so that a changed sentence needs no changed test.
 */

export type Question = QuestionSource;
export type QuestionOrGuess = QuestionSource | GuessSource;
export { KIND_NAMES as KINDS, type Kind };

export interface Lesson extends FrontMatter {
	/** Its address below `lessons/`. */
	readonly slug: string;
	/** Its text as it is in the file. */
	readonly text: string;
	readonly steps: readonly { readonly id: string; readonly title: string; readonly text: string }[];
	readonly guess: GuessSource;
	readonly questions: readonly Question[];
}

const read = (path: string) => readFileSync(`lessons/${path}`, 'utf8');

export const clinic = v.parse(Clinic, parse(read('clinic.yaml')));

const texts = placeholderTexts(clinic.numbers, v.parse(Safety, parse(read('safety.yaml'))));

/** A value with the course's numbers and safety sentences in place of their names in braces. */
export const filled = <T>(value: T): T => fill(value, texts);

const yaml = (path: string): unknown => filled(parse(read(path)));

export const myths = v.parse(Myths, yaml('myths.yaml'));
export const redFlags = v.parse(RedFlags, yaml('red-flags.yaml'));
export const beforeLoading = v.parse(BeforeLoading, yaml('before-loading.yaml'));

/** All lessons, in the course's order. */
export const lessons: readonly Lesson[] = readdirSync('lessons')
	.filter((name) => /^\d\d-/.test(name))
	.sort()
	.map(readLesson);

function readLesson(folder: string): Lesson {
	const [, head = '', text = ''] = read(`${folder}/index.md`).split(/^---$/m);
	const steps = filled(text)
		.split(/^## /m)
		.slice(1)
		.map((step) => {
			const [, title = '', id = ''] = /^(.*?) *\{#([a-z0-9-]+)\}/.exec(step) ?? [];
			return { id, title, text: step };
		});
	return {
		...v.parse(FrontMatter, filled(parse(head))),
		...v.parse(QuizSource, yaml(`${folder}/quiz.yaml`)),
		slug: folder.slice('NN-'.length),
		text,
		steps
	};
}

/** A lesson by its address. */
export function lessonAt(slug: string): Lesson {
	return must(
		lessons.find((lesson) => lesson.slug === slug),
		`lesson ${slug}`
	);
}

/** A question and the lesson that asks it. */
export interface Place<Q extends Question = Question> {
	readonly lesson: Lesson;
	readonly question: Q;
}

const places: readonly Place[] = lessons.flatMap((lesson) =>
	lesson.questions.map((question) => ({ lesson, question }))
);

/** The first question that fits. */
export function questionThat(fits: (question: Question) => boolean): Place {
	return must(
		places.find(({ question }) => fits(question)),
		'question that fits'
	);
}

/** The first question of a kind that is not about a danger sign, for those end in another way. */
export function questionOfKind<K extends Kind>(kind: K): Place<Extract<Question, { kind: K }>> {
	const place = questionThat((question) => question.kind === kind && !question.safety);
	return place as Place<Extract<Question, { kind: K }>>;
}

/** The first lesson that shows a component, such as "People", and the first step that does. */
export function stepWith(component: string): { lesson: Lesson; step: Lesson['steps'][number] } {
	for (const lesson of lessons) {
		const step = lesson.steps.find(({ text }) => text.includes(`<${component}`));
		if (step) return { lesson, step };
	}
	throw new Error(`The course has no <${component}> any more: change this test.`);
}

/** The first words of what a step has one do behind <LoadsTheBody>, as they show on the screen. */
export function exerciseIn({ text }: { readonly text: string }): string {
	const [, inside] = /<LoadsTheBody>\s+[-\d.]*\s*(.+)/.exec(text) ?? [];
	const marks = /\[\^[^\]]*\]|\*\*|\[([^\]]*)\]\([^)]*\)/g;
	return must(inside, 'exercise').replace(marks, '$1').slice(0, 24);
}

/** What must be there for a test to say anything. */
export function must<T>(found: T | undefined | null, what: string): T {
	if (found === undefined || found === null) {
		throw new Error(`The course has no ${what} any more: change this test.`);
	}
	return found;
}

/** Every lesson id that ever went out, oldest first. */
export const releasedLessons: readonly string[] = (
	yaml('released-ids.yaml') as { lessons: readonly string[] }
).lessons;
