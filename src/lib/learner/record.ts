import type { Sessions } from './session.ts';

/**
 * The learner's record: what questions, labs and pages write to and read from.
 *
 * Questions are inside lessons, where no callback reaches them. They write here and never know who
 * keeps it: at home it is the device's database, in a waiting room the memory of one visit. What reads
 * or writes asks for the part that it needs. No method ever rejects: a refusal of storage is said to the
 * person in another place. All that is read is reactive.
 */

/** What can be kept: plain JSON. */
export type Json =
	string | number | boolean | null | readonly Json[] | { readonly [key: string]: Json };

/**
 * How an answer went. `best` and `partly` and `other` come from marking; `shown` is "I'm not sure.
 * Show me"; `guess` is a guess before the lesson, never marked.
 */
export type Outcome = 'best' | 'partly' | 'other' | 'shown' | 'guess';

/** One try at one question. Kept for ever; a second try is a second attempt. */
export interface Attempt {
	/** Random, so that two devices' attempts can be united. */
	readonly id: string;
	readonly lesson: string;
	readonly question: string;
	/** Milliseconds since 1970 by this device's clock. */
	readonly at: number;
	/** The answer, in the form that the question's kind reads back; null where it was shown. */
	readonly response: Json;
	readonly outcome: Outcome;
	/** Fingerprint of the question's answer key at the time: if the key changes, it is asked again. */
	readonly key: string;
}

/** An attempt before it is kept: the record adds id and time. */
export type Answer = Omit<Attempt, 'id' | 'at'>;

/** Where someone is in a lesson, and whether they ever finished it. */
export interface LessonRecord {
	readonly lesson: string;
	/** The screen they are on: a step's id, `question-<id>`, `again` or `end`; null at the start. */
	readonly step: string | null;
	/** When the place was last kept, in milliseconds since 1970. */
	readonly at: number;
	/** The local day it was first finished, `YYYY-MM-DD`. Stays, whatever is practised later. */
	readonly doneOn: string | null;
	/** Attempts before this moment do not count in the present run; 0 in the first run. */
	readonly since: number;
}

export interface Answers {
	/**
	 * Keeps an answer. Resolves once it is durable, or, where nothing is stored, once it is in memory.
	 */
	answer(answer: Answer): Promise<Attempt>;
	/**
	 * Attempts at one question since its lesson was last restarted, oldest first. Of those alike in
	 * lesson, answer key and outcome only the newest need be among them.
	 */
	attempts(question: string): readonly Attempt[];
}

/** Small facts under names, such as the questions that someone has for the physio. */
export interface Facts {
	/** The fact last kept under a name, or undefined. */
	read(name: string): Json | undefined;
	/** Keeps a fact. Resolves when an answer would. */
	write(name: string, value: Json): Promise<void>;
	/**
	 * As `write`, for a fact that builds on the one before it, such as one more tick in a list. `change`
	 * is applied to what is kept by then, which another tab may have written, and may be applied more
	 * than once: it depends on nothing that changes, and a second time does no harm.
	 */
	revise(name: string, change: (before: Json | undefined) => Json): Promise<void>;
}

/** Where someone is in each lesson, and which lessons they have finished. */
export interface Places {
	/** What is kept of a lesson; undefined if it was never opened. */
	lesson(id: string): LessonRecord | undefined;
	/** The screen someone was on in a lesson; null at its start. */
	place(lesson: string): string | null;
	/** Keeps the place. Cheap: only the last of several quick ones is written. */
	visit(lesson: string, screen: string): Promise<void>;
	/** Keeps that a lesson is done, today. One that was finished before stays as it is. */
	finish(lesson: string): Promise<void>;
	/**
	 * "Start this lesson again": from its first step, with no question tried. Earlier attempts and
	 * the day it was done are kept. Resolves to what undoes it.
	 */
	restart(lesson: string): Promise<() => Promise<void>>;
	/** "Practise again": the questions again, from the screen given. Resolves to what undoes it. */
	practise(lesson: string, screen: string): Promise<() => Promise<void>>;
}

/** Choices for how the course looks and sounds here, such as text size, theme or sound. */
export interface Settings {
	setting(name: string): Json | undefined;
	set(name: string, value: Json): Promise<void>;
}

/** All of it: what each keeper fulfils and a layout gives. */
export interface LearnerRecord extends Answers, Facts, Places, Settings, Sessions {
	/** False until what was kept before has been read; answers may already be given. */
	readonly ready: boolean;
	/** In a public place: nothing that loads the body may be asked for there. */
	readonly inPublic?: boolean;
}

/** The record of a lesson that was never opened. */
export function emptyLesson(lesson: string): LessonRecord {
	return { lesson, step: null, at: 0, doneOn: null, since: 0 };
}
