/**
 * The notebook: what questions and things to try write to and read from.
 *
 * Questions stand inside lessons, where no callback reaches them. They write here and never know
 * who keeps it: at home it is the device's database, in a waiting room a session in memory.
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

/** An attempt before it is kept: the notebook adds id and time. */
export type Answer = Omit<Attempt, 'id' | 'at'>;

export interface Notebook {
	/** False until what was kept before has been read; answers may already be given. Reactive. */
	readonly ready: boolean;
	/** In a public place: nothing that loads the body may be asked for there. */
	readonly inPublic?: boolean;
	/**
	 * Keeps an answer. Resolves once it is durable, or, where the device keeps nothing, once it is
	 * in memory. Never rejects: a refusal of storage is told to the person elsewhere.
	 */
	answer(answer: Answer): Promise<Attempt>;
	/**
	 * Attempts at one question since its lesson was last begun anew, oldest first. Of those alike in
	 * lesson, answer key and outcome only the newest need be among them. Reactive.
	 */
	attempts(question: string): readonly Attempt[];
	/** Keeps a small fact under a name, such as own questions for the physio. Durable as above. */
	write(name: string, value: Json): Promise<void>;
	/**
	 * As `write`, for a fact that builds on the one before it, such as one more tick in a list. `change`
	 * is applied to what is kept by then, which another tab may have written, and may be applied more
	 * than once: it depends on nothing that changes, and a second time does no harm.
	 */
	revise(name: string, change: (before: Json | undefined) => Json): Promise<void>;
	/** The fact last kept under a name, or undefined. Reactive. */
	read(name: string): Json | undefined;
}
