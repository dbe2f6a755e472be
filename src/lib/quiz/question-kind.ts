import type * as v from 'valibot';
import type { DraftOf, Kind, QuestionOf, ResponseOf } from './schema.ts';

/** Where a number lies against the range that is accepted. */
export type Side = 'below' | 'within' | 'above';

export interface Mark {
	readonly outcome: 'best' | 'partly' | 'other';
	/** Only where the answer is a number. */
	readonly side?: Side;
}

/** An answer, whether it is a best one, and why: for paper and for the review. */
export interface Reason {
	readonly id: string;
	readonly text: string;
	readonly best: boolean;
	readonly why: string;
}

export interface Choice {
	readonly id: string;
	readonly text: string;
	readonly best: boolean;
	readonly feedback: string;
}

/** A choice after checking. */
export interface Row extends Choice {
	readonly yours: boolean;
}

/**
 * What a kind of question does once it is asked. All of it is pure. Callers pass only a response and a
 * draft of the question's own kind: `marking.ts` and `words.ts` see to it.
 */
export interface QuestionKind<K extends Kind> {
	/** Reads back what was stored of an answer. */
	readonly response: v.GenericSchema<unknown, ResponseOf<K>>;
	/** Reads back what was stored of an answer that was begun and not checked. */
	readonly draft: v.GenericSchema<unknown, DraftOf<K>>;
	/** Marks an answer. Ids that the question does not have count as not given; nothing throws. */
	mark(question: QuestionOf<K>, response: ResponseOf<K>): Mark;
	/** The best answer, in the form in which a person would have given it. */
	best(question: QuestionOf<K>): ResponseOf<K>;
	/** What is on the screen before the person has done anything. */
	empty(question: QuestionOf<K>): DraftOf<K>;
	/** An earlier answer, to be changed. */
	reopen(response: ResponseOf<K>): DraftOf<K>;
	/** The answer that a draft makes; null while something is missing. */
	finish(question: QuestionOf<K>, draft: DraftOf<K>): ResponseOf<K> | null;
	/** A sentence that says what is missing. */
	missing?(question: QuestionOf<K>): string;
	/** How to answer, in one line. */
	hint(question: QuestionOf<K>): string;
	/** The same on paper, where nothing can be pressed. */
	hintOnPaper?(question: QuestionOf<K>): string;
	/** An answer in the question's own words. */
	answerText(question: QuestionOf<K>, response: ResponseOf<K>): string;
	/** The best answer in words, where there is more to say of it than of another answer. */
	bestText?(question: QuestionOf<K>): string;
	/** What is said of the answer as a whole, where that is more than the words for partly right. */
	remark?(question: QuestionOf<K>, response: ResponseOf<K>): string | null;
	/** Only where one chooses from a list: the choices, in the order in which they are shown. */
	rows?(question: QuestionOf<K>, response: ResponseOf<K> | null): readonly Row[];
	/** Why each answer is or is not the best one. */
	reasons(question: QuestionOf<K>): readonly Reason[];
	/** What the review says after the remark. */
	why(question: QuestionOf<K>, response: ResponseOf<K> | null): readonly string[];
}
