import { createContext, type Component, type Snippet } from 'svelte';
import type { BeforeLoadingAnswer } from './before-loading.ts';
import type { LessonPage } from './page.ts';
import type { BeforeLoading } from './schema/safety.ts';

/** What parts of a lesson's text show in their place once someone has begun the lesson. */
interface LaterParts {
	readonly LoadsTheBodyLive: Component<{
		asked: BeforeLoading;
		answer: BeforeLoadingAnswer | null;
		emergency: string;
		children: Snippet;
	}>;
	readonly QuestionPicker: Component<{ ready: LessonPage['readyQuestions'] }>;
	readonly SummarySoFar: Component;
}

/** What the parts of a lesson's text need of the page they are on. */
export interface LessonContext {
	readonly lesson: LessonPage;
	/**
	 * True while a screen of the lesson is put away, because another one is up. False for all
	 * before the page is hydrated, and with scripts off, so that the lesson reads as one page. Reactive.
	 */
	isHidden(screen: string): boolean;
	/**
	 * False while a step's text still waits for its turn: a browser brings the step in sight to life
	 * first, and the others one by one. Reactive.
	 */
	isRendered(step: string): boolean;
	/** Always there on the server, so that a page reads whole; null until a browser has it. Reactive. */
	readonly later: LaterParts | null;
	/** Lessons done, for the summary. Reactive. */
	isDone(lesson: string): boolean;
	/** What the patient did in labs, for the summary. Reactive. */
	readonly noted: readonly {
		readonly label: string;
		readonly text: string;
		readonly to: string | null;
	}[];
}

export const [getLesson, setLesson] = createContext<LessonContext>();
