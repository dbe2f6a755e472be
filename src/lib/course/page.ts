import type { BeforeLoading, RedFlags } from './schema/safety.ts';
import type { Course } from './schema/course.ts';
import type { People } from './schema/lesson.ts';
import type { Place } from './schema/clinic.ts';
import type { Reference } from './schema/reference.ts';
import type { Sure } from '#lib/fields/authored.ts';
import type * as v from 'valibot';

/** What pages hold, made at build time from the files in `lessons/`. */

export interface StepInfo {
	readonly id: string;
	readonly title: string;
}

/** A lesson as lists show it. */
export interface LessonBrief {
	readonly id: string;
	readonly number: number;
	readonly title: string;
	readonly module: string;
	readonly minutes: number;
	readonly steps: readonly StepInfo[];
	/** Id and answer key of each question, so that progress can tell what was tried. */
	readonly questions: readonly { readonly id: string; readonly key: string }[];
	readonly draft: boolean;
}

/** A stop as the map shows it to someone new. */
export interface ModuleHead {
	readonly id: string;
	readonly name: string;
	readonly minutes: number;
	readonly count: number;
	/** The lesson of a stop that has one alone. */
	readonly only: string | null;
}

/** A stop on the map, with its lessons in order. */
export interface ModuleBrief {
	readonly id: string;
	readonly name: string;
	readonly number: number;
	readonly minutes: number;
	readonly lessons: readonly LessonBrief[];
}

/** A source as a page shows it. */
export interface ReferenceNote {
	readonly key: string;
	/** Its number in this lesson, in order of first mention. */
	readonly number: number;
	readonly size: Reference['size'];
	readonly shows: string;
	readonly cannot: string;
	/** The full reference in one line. */
	readonly line: string;
	/** Where it can be read, if that is known. */
	readonly link: string | null;
	readonly read: Reference['read'];
}

export interface TermNote {
	readonly id: string;
	readonly name: string;
	readonly definition: string;
}

export interface MythLink {
	readonly id: string;
	readonly fact: string;
}

/** All that one lesson's page needs besides its text and its questions. */
export interface LessonPage extends LessonBrief {
	readonly moduleName: string;
	readonly promise: string;
	readonly sure: v.InferOutput<typeof Sure>;
	readonly summary: readonly string[];
	readonly today: {
		readonly do: string;
		readonly steps: readonly string[];
		readonly loadsBody: boolean;
	};
	readonly people: readonly People[];
	readonly references: readonly ReferenceNote[];
	readonly terms: readonly TermNote[];
	readonly myths: readonly MythLink[];
	/** Who checked it; the date in words. */
	readonly reviewed: { readonly by: string; readonly role: string; readonly date: string } | null;
	readonly previous: { readonly id: string; readonly title: string } | null;
	readonly next: { readonly id: string; readonly title: string } | null;
	/** Only where the lesson shows them. */
	readonly signs: RedFlags['flags'];
	readonly places: readonly Place[];
	readonly readyQuestions: Course['questions'];
	readonly beforeLoading: BeforeLoading | null;
	/** What each finished lesson said, for the last lesson's summary. */
	readonly summaries: readonly { id: string; title: string; summary: readonly string[] }[];
	readonly emergency: { readonly label: string; readonly number: string };
}
