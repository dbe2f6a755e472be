/** What a person keeps of one session of walking and running. */

/** A session as the plan had it when it was done. It stays as it was, whatever the plan says later. */
export interface PlannedSession {
	/** The plan's id (`jti`); null for the course's example. */
	readonly plan: string | null;
	readonly programme: string;
	readonly stage: string;
	/** The stage's title. */
	readonly title: string;
	readonly measure: 'minutes' | 'metres';
	/** All walking and all running, in minutes or metres; warm-up and cool-down left out. */
	readonly walk: number;
	readonly run: number;
	/** The most pain that the physio accepted, 0 to 10. A number that was not set is left out. */
	readonly pain: {
		readonly during?: number | undefined;
		readonly evening?: number | undefined;
		readonly morning?: number | undefined;
		readonly week_to_week?: number | undefined;
	};
}

/** What a person says of a session. Each may be left out, and corrected later; null takes it back. */
export interface SessionNotes {
	/** The local day, `YYYY-MM-DD`. */
	readonly day: string;
	/** When it began, in milliseconds since 1970. A session entered by hand has none. */
	readonly began: number | null;
	/** Before: pain 0 to 10, swelling, and how they slept. */
	readonly painBefore: number | null;
	readonly swellingBefore: Swelling | null;
	readonly slept: 'well' | 'so-so' | 'badly' | null;
	readonly ended: 'done' | 'stopped' | null;
	/** Seconds of the whole session as it was done, pauses left out. */
	readonly seconds: number | null;
	/** Seconds of running. */
	readonly runSeconds: number | null;
	/** Metres of running, where they are known. */
	readonly runMetres: number | null;
	/** The most pain during it, that evening and the next morning, 0 to 10. */
	readonly pain: number | null;
	readonly evening: number | null;
	readonly morning: number | null;
	/** Whether they moved differently because of it. */
	readonly moved: 'as-usual' | 'differently' | null;
	/** How hard it felt, 0 to 10. */
	readonly effort: number | null;
	readonly swelling: Swelling | null;
	readonly swellingNextMorning: Swelling | null;
	/** A warning sign was noticed. */
	readonly warning: boolean | null;
	/** What they chose to do next. */
	readonly choice: 'repeat' | 'next' | 'back' | 'rest' | null;
	/** In their own words. Stays on the device unless they tick it. */
	readonly words: string | null;
	/** Entered without having been run with the course. */
	readonly byHand: boolean | null;
	/** Taken out of the diary. */
	readonly removed: boolean | null;
}

export type Swelling = 'none' | 'same' | 'more';

type Note<T> = { readonly value: T; readonly at: number };

/**
 * One session. Each note has its own moment, so that what two devices noted of one session is united note
 * by note, and none takes the place of all.
 */
export interface SessionRecord {
	/** Random, 11 characters. */
	readonly id: string;
	/** Null for a run outside any programme. */
	readonly planned: PlannedSession | null;
	readonly notes: { readonly day: Note<string> } & {
		readonly [N in keyof SessionNotes]?: Note<SessionNotes[N]> | undefined;
	};
}

/** Sessions of walking and running. */
export interface Sessions {
	/** All of them, in no order, with those that were taken out. */
	sessions(): readonly SessionRecord[];
	/**
	 * Keeps notes of a session. Where it has no record, one begins, today if the notes name no other day;
	 * `planned` counts for a new record alone. Resolves when an answer would.
	 */
	note(id: string, notes: Partial<SessionNotes>, planned?: PlannedSession | null): Promise<void>;
}

/**
 * Under this name the record keeps the session that a person prepares, runs, or has just ended. It belongs
 * to one device: no backup brings it to another.
 */
export const UNDER_WAY = 'session-under-way';

/** A new session's id: 66 random bits. */
export function newSessionId(): string {
	const bytes = crypto.getRandomValues(new Uint8Array(9));
	const text = btoa(String.fromCharCode(...bytes));
	return text.slice(0, 11).replaceAll('+', '-').replaceAll('/', '_');
}

/** Notes that were made at one moment, and what a new record begins with. */
export interface Noting {
	readonly notes: Partial<SessionNotes>;
	readonly planned: PlannedSession | null;
	/** The local day of a new record whose notes name none. */
	readonly today: string;
	/** In milliseconds since 1970. */
	readonly at: number;
}

/** A session with further notes; of two notes of one thing the later is kept. */
export function withNotes(
	before: SessionRecord | undefined,
	id: string,
	{ notes, planned, today, at }: Noting
): SessionRecord {
	const old: Readonly<Record<string, Note<unknown>>> = before?.notes ?? {
		day: { value: today, at }
	};
	const fresh = Object.entries(notes)
		.filter(([name, value]) => value !== undefined && (old[name]?.at ?? 0) <= at)
		.map(([name, value]) => [name, { value, at }] as const);
	return {
		id,
		planned: before ? before.planned : planned,
		notes: { ...old, ...Object.fromEntries(fresh) } as SessionRecord['notes']
	};
}
