import type { Component } from 'svelte';
import type { LessonPage } from '#lib/course/page.ts';
import type { LabNames } from '#lib/lab/summary-lines.ts';
import type { LabContent } from '#lib/lab/schema.ts';
import type { GuessInput } from '#lib/quiz/first-load/guess.ts';
import type { Guess, Question } from '#lib/quiz/schema.ts';

/** What the lesson player needs of a lesson: its text, its questions, its labs. */
export interface LessonData {
	readonly lesson: LessonPage;
	readonly guess: Guess;
	readonly questions: readonly Question[];
	readonly labs: readonly LabContent[];
	/** Only where the lesson shows what was done in labs. */
	readonly noted: LabNames | null;
	readonly text: Component;
	readonly Input: GuessInput;
	/** On the server alone; a browser fetches it with the first touch. */
	readonly later: typeof import('./interactive-parts.ts') | null;
}
