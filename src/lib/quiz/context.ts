import { createContext, type Component } from 'svelte';
import type { GuessInput } from './first-load/guess.ts';
import type { Guess, Question } from './schema.ts';

/** The quiz of the lesson that is shown: the guess is inside its text and takes it from here. */
export interface Quiz {
	/** Id of the lesson. */
	readonly lesson: string;
	readonly guess: Guess;
	readonly questions: readonly Question[];
	readonly Input: GuessInput;
	/** The guess on paper, where there are no scripts to answer it with; otherwise null. */
	readonly OnPaper: Component<{ question: Guess; guess?: boolean }> | null;
}

/** The route that shows a lesson sets its quiz; let the members be getters where lessons change. */
export const [getQuiz, setQuiz] = createContext<Quiz>();
