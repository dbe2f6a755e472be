import type { Backup } from './backup.ts';
import type { Change } from './change.ts';
import type { Records } from './records.ts';
import type { Deletion, LastBackup, Person } from './schema.ts';

/** What becomes of the keys of a backup: nothing new, all there is from then on, or more beside others. */
export type KeysFate = 'same' | 'adopted' | 'beside';

/** What a backup would change here, before anyone has agreed. */
export interface Offer {
	/** How many people and receipts are new. */
	readonly people: number;
	readonly receipts: number;
	/** How many people are in both places. */
	readonly known: number;
	/** In the file, but deleted here. */
	readonly deletedHere: readonly { readonly person: Person; readonly on: string }[];
	/** Here, but deleted where the file was made. */
	readonly deletedThere: readonly { readonly person: Person; readonly on: string }[];
	readonly keys: KeysFate;
	/** The clinic's names and address come along: there is no profile here. */
	readonly profile: boolean;
}

/** How a person answered what cannot be decided for them. */
export interface Answers {
	/** Adds again who was deleted here. */
	readonly again: boolean;
	/** Deletes here who was deleted there. */
	readonly deletedToo: boolean;
}

export const keepAll: Answers = { again: false, deletedToo: false };

export function offerOf(backup: Backup, records: Records): Offer {
	const { people, handbacks, deleted, profile } = records;
	const gone = backup.people.filter(({ id }) => deleted.has(id));
	const coming = backup.people.filter(({ id }) => !deleted.has(id));
	return {
		people: coming.filter(({ id }) => !people.has(id)).length,
		known: coming.filter(({ id }) => people.has(id)).length,
		receipts: receiptsOf(backup, coming).filter(({ jti }) => !handbacks.has(jti)).length,
		deletedHere: gone.map((person) => ({ person, on: deleted.get(person.id)?.on ?? '' })),
		deletedThere: backup.deleted.flatMap(({ id, on }) => {
			const person = people.get(id);
			return person ? [{ person, on }] : [];
		}),
		keys: keysFate(backup, records),
		profile: profile === null
	};
}

/** A list without a plan has given its keys to nobody: it takes those of the backup instead. */
function keysFate({ keys }: Backup, records: Records): KeysFate {
	const own = records.keys?.pairs;
	if (!own) return 'adopted';
	const isHere = (x: string) => own.some(({ receivingPublic }) => receivingPublic.x === x);
	if (keys.every(({ receiving }) => isHere(receiving.x))) return 'same';
	const hasPlans = [...records.people.values()].some(({ plans }) => plans.length > 0);
	return hasPlans ? 'beside' : 'adopted';
}

/** The changes that put a backup and this list together, but for the keys. Neither order nor repeating matters. */
export function changesOf(
	backup: Backup,
	records: Records,
	{ again, deletedToo }: Answers,
	now: number
): Change[] {
	const offer = offerOf(backup, records);
	const isGone = new Set(again ? [] : offer.deletedHere.map(({ person }) => person.id));
	const goes = new Set(deletedToo ? offer.deletedThere.map(({ person }) => person.id) : []);
	const coming = backup.people.filter(({ id }) => !isGone.has(id) && !goes.has(id));
	const changes: Change[] = [
		...coming.map((one): Change => ({ kind: 'person', value: notAfter(one, now), again })),
		...receiptsOf(backup, coming).map((one): Change => ({
			kind: 'handback',
			value: { ...one, taken: momentOf(one.taken, now) }
		})),
		...backup.deleted
			.filter(({ id }) => goes.has(id) || !records.people.has(id))
			.filter(({ id }) => !coming.some((one) => one.id === id))
			.map((one): Change => forget(one, records))
	];
	for (const one of backup.sets) {
		changes.push({ kind: 'set', value: { ...one, at: momentOf(one.at, now) } });
	}
	if (offer.profile) changes.push({ kind: 'profile', value: backup.profile });
	if (records.people.size === 0) {
		changes.push({ kind: 'backup', value: lastBackup(backup, records.backup, now) });
	}
	return changes;
}

const DAY = 24 * 60 * 60 * 1000;

/** A moment that is more than a day ahead is no moment that anything was changed at. */
const momentOf = (at: number, now: number): number => (at > now + DAY ? now : at);

/** The person with nothing dated ahead: the newer of two is kept, so that would shut out all later changes. */
const notAfter = (one: Person, now: number): Person => ({
	...one,
	at: momentOf(one.at, now),
	plans: one.plans.map((plan) => ({ ...plan, at: momentOf(plan.at, now) }))
});

/** What takes a person off the list, with all that they handed back. */
export function forget(person: Deletion, { people, handbacks }: Records): Change {
	const plans = people.get(person.id)?.plans ?? [];
	const own = plans.map(({ assignment }) => assignment.jti).filter((jti) => handbacks.has(jti));
	return { kind: 'forget', person, handbacks: own };
}

/** What was handed back for the plans of these people alone: nothing of anyone else is kept. */
function receiptsOf({ handbacks }: Backup, people: readonly Person[]) {
	const plans = new Set(people.flatMap((one) => one.plans.map(({ assignment }) => assignment.jti)));
	return handbacks.filter(({ jti }) => plans.has(jti));
}

/** A list that comes from a backup has one: that file, of its day, or a later one of this computer. */
function lastBackup({ made, people }: Backup, own: LastBackup | null, now: number): LastBackup {
	const day = Date.parse(made);
	const at = Number.isFinite(day) && day >= 0 ? Math.min(day, now) : now;
	return own && own.at > at ? own : { at, people: people.length };
}
