import * as v from 'valibot';
import { PublicKey } from '#lib/assignment/key.ts';
import { ReceiptRecord } from '#lib/assignment/merge-receipts.ts';
import { Assignment, LONGEST_QUESTION, MOST_LESSONS } from '#lib/assignment/schema.ts';
import { line, lines, name } from '#lib/fields/line.ts';
import { LAST_MOMENT } from '#lib/fields/local-date.ts';
import { CourseId, Day } from '#lib/fields/transferred.ts';
import { ProgrammeDraft } from '#lib/programme/draft.ts';
import { PlannedProgramme } from '#lib/programme/planned.ts';
import { isPublicSite } from './site.ts';

/** What a clinic keeps on its own device, described once: database and backup are read with it. */

/** In milliseconds since 1970. */
const Moment = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(LAST_MOMENT));
const Id = v.pipe(v.string(), v.regex(/^[A-Za-z0-9_-]{8,64}$/));

/** In characters. */
export const LONGEST = { person: 40, clinic: 80, by: 60, site: 200, group: 40, set: 60 };

/** Names and address as they are typed: a field accepts what a plan, the list and a backup accept. */
export const PersonName = name(LONGEST.person);
export const ClinicName = Assignment.entries.clinic;
export const OwnName = Assignment.entries.by;
export const Site = v.pipe(v.string(), v.maxLength(LONGEST.site), v.check(isPublicSite));

/**
 * Up to version 0.5.3 a name could grow to three times its bound in NFC, and an address had none. What
 * was kept then is read all the same: a list must not be locked away. `profileProblem` says what to correct.
 */
const keptName = (most: number) => line(3 * most, 1);

export const Profile = v.object({
	clinic: keptName(LONGEST.clinic),
	by: keptName(LONGEST.by),
	/** The course's address for links, with its last slash; '' where this page's own will do. */
	site: v.union([v.literal(''), v.pipe(v.string(), v.maxLength(4000), v.check(isPublicSite))])
});

/** The ways in which a plan leaves this device. */
export const WAYS = ['link', 'share', 'file', 'qr', 'print'] as const;

export const Given = v.object({ on: Day, how: v.picklist(WAYS) });

/** A plan as it was signed, and whether it was given. */
export const Plan = v.object({
	/** Up to version 0.5.3 any day could be due: one odd plan must not make a whole backup unreadable. */
	assignment: v.object({ ...Assignment.entries, due: v.optional(Day) }),
	/** The programme whole: the link may carry it as a ready-made one's id and what differs. */
	programme: v.optional(PlannedProgramme),
	token: v.pipe(v.string(), v.maxLength(4096)),
	at: Moment,
	given: v.nullable(Given)
});

export const Person = v.object({
	id: Id,
	name: keptName(LONGEST.person),
	archived: v.boolean(),
	created: Moment,
	/** When something about the person was last changed. */
	at: Moment,
	/** Oldest first. */
	plans: v.pipe(v.array(Plan), v.maxLength(500)),
	/** Questions that were dealt with. */
	ticked: v.pipe(v.array(lines(LONGEST_QUESTION, 1)), v.maxLength(5000)),
	/** The physio's own label, such as “ACL group”; none without. */
	group: v.optional(keptName(LONGEST.group)),
	/** Sessions whose signs were seen: see `seenMark`. Lists up to version 0.6 have none. */
	seen: v.optional(v.pipe(v.array(line(100, 1)), v.maxLength(20_000)))
});

/** What was handed back for one plan. */
export const Handback = v.object({
	jti: Id,
	receipt: ReceiptRecord,
	/** When it was last added to. */
	taken: Moment
});

/** A plan while it is being made: what was typed may be too long as yet. */
export const Draft = v.object({
	lessons: v.array(v.string()),
	/** `YYYY-MM-DD`, or '' for none. */
	due: v.string(),
	cadence: v.nullable(v.number()),
	note: v.string(),
	programme: v.optional(ProgrammeDraft)
});

/** A plan that the physio keeps to begin other plans with. */
export const OwnSet = v.object({
	id: Id,
	name: keptName(LONGEST.set),
	lessons: v.pipe(v.array(CourseId), v.maxLength(MOST_LESSONS)),
	programme: v.optional(PlannedProgramme),
	/** When it was kept or taken out. */
	at: Moment,
	/** Taken out: an older backup does not bring it back. */
	removed: v.boolean()
});

/** The orders of the list: as people need the physio, by name, or by the day to finish by. */
export const Sorting = v.picklist(['needs', 'name', 'due']);

const Coordinate = v.pipe(v.string(), v.regex(/^[A-Za-z0-9_-]{43}$/));
/** A private key on P-256. It is in backups and nowhere else. */
export const PrivateKey = v.object({ ...PublicKey.entries, d: Coordinate });
/** The two keys of a clinic as they are in a backup. */
export const KeyPair = v.object({ signing: PrivateKey, receiving: PrivateKey });

/** What is kept of a deleted person, so that no older backup brings them back unasked: no more than this. */
export const Deletion = v.object({ id: Id, on: Day });

export const LastBackup = v.object({
	at: Moment,
	/** How many people it held. */
	people: v.pipe(v.number(), v.integer(), v.minValue(0))
});

export type Profile = Readonly<v.InferOutput<typeof Profile>>;
export type Way = (typeof WAYS)[number];
export type Plan = Readonly<v.InferOutput<typeof Plan>>;
export type Person = Readonly<v.InferOutput<typeof Person>>;
export type Draft = Readonly<Omit<v.InferOutput<typeof Draft>, 'lessons'>> & {
	readonly lessons: readonly string[];
};
export type OwnSet = Readonly<v.InferOutput<typeof OwnSet>>;
export type Sorting = v.InferOutput<typeof Sorting>;
export type Handback = Readonly<v.InferOutput<typeof Handback>>;
export type PrivateKey = Readonly<v.InferOutput<typeof PrivateKey>>;
export type KeyPair = Readonly<v.InferOutput<typeof KeyPair>>;
export type Deletion = Readonly<v.InferOutput<typeof Deletion>>;
export type LastBackup = Readonly<v.InferOutput<typeof LastBackup>>;
