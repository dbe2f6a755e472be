import type { Component } from 'svelte';
import type { Drawings } from './kinds/place/drawings.ts';
import type { DraftOf, Kind, QuestionOf, ResponseOf } from './schema.ts';

/** What the inputs of a kind are given; each takes what it needs. */
export interface InputProps<K extends Kind> {
	question: QuestionOf<K>;
	draft: DraftOf<K>;
	/** Id of the heading that asks. */
	heading: string;
	hint: string;
	/** Id of the sentence that says what is missing, while there is one. */
	message?: string | null;
	drawings?: Drawings | undefined;
	onchange: (draft: DraftOf<K>) => void;
}

/** What shows an answer after checking: yours, the best one, and why. */
export interface FeedbackProps<K extends Kind> {
	question: QuestionOf<K>;
	/** Null where the answer was shown. */
	response: ResponseOf<K> | null;
	/** The answer is a guess. */
	guess?: boolean;
	/** It was given just now: what moves may move. */
	reveal?: boolean;
	drawings?: Drawings | undefined;
}

export interface PaperProps<K extends Kind> {
	question: QuestionOf<K>;
}

export interface KindViews<K extends Kind> {
	readonly Input: Component<InputProps<K>>;
	readonly Feedback: Component<FeedbackProps<K>>;
	/** Where to write or tick an answer on paper. */
	readonly Paper: Component<PaperProps<K>>;
}
