import { mergeDeletions, mergeHandback, mergePerson, mergeSet } from './merge.ts';
import type { Keyring, Records } from './records.ts';
import type {
	Deletion,
	Draft,
	Handback,
	LastBackup,
	OwnSet,
	Person,
	Profile,
	Sorting
} from './schema.ts';

/** One thing to keep. What another tab kept meanwhile is united with it, never overwritten. */
export type Change =
	| { readonly kind: 'profile'; readonly value: Profile }
	| {
			readonly kind: 'keys';
			readonly value: Keyring;
			/** For a list that begins: keys that are there are never written over. */
			readonly first?: boolean;
	  }
	| { readonly kind: 'backup'; readonly value: LastBackup }
	| {
			readonly kind: 'person';
			readonly value: Person;
			/** Also where they were deleted: without, a deleted person stays so. */
			readonly again?: boolean;
	  }
	| { readonly kind: 'handback'; readonly value: Handback }
	| Undone
	| {
			readonly kind: 'draft';
			readonly person: string;
			/** Null where it was saved or discarded. */
			readonly value: Draft | null;
	  }
	| { readonly kind: 'sorting'; readonly value: Sorting }
	/** A plan to begin others with; one that was taken out says so itself. */
	| { readonly kind: 'set'; readonly value: OwnSet }
	| {
			readonly kind: 'forget';
			readonly person: Deletion;
			/** Theirs, by the ids of the plans. */
			readonly handbacks: readonly string[];
	  };

/** What was handed back is as it was before it was last added to. */
export interface Undone {
	readonly kind: 'undone';
	readonly jti: string;
	/** When it was added to: what came after that is not undone. */
	readonly taken: number;
	readonly before: Handback | null;
}

/** What is kept once a hand-back is undone: as before, nothing, or what came after it. */
export const undone = (now: Handback | undefined, { taken, before }: Undone) =>
	now && now.taken !== taken ? now : before;

/** The drafts with one more or one less. */
export function withDraft(
	drafts: ReadonlyMap<string, Draft>,
	person: string,
	value: Draft | null
): ReadonlyMap<string, Draft> {
	const next = new Map(drafts);
	if (value) next.set(person, value);
	else next.delete(person);
	return next;
}

/** The sets with one more, or one of them as it is newest. */
export function withSet(
	sets: ReadonlyMap<string, OwnSet>,
	value: OwnSet
): ReadonlyMap<string, OwnSet> {
	const before = sets.get(value.id);
	return new Map(sets).set(value.id, before ? mergeSet(before, value) : value);
}

/** The records once the changes are made. What no change is about is the same object. */
export function apply(records: Records, changes: readonly Change[]): Records {
	const isAbout = (...kinds: Change['kind'][]) => changes.some(({ kind }) => kinds.includes(kind));
	const people = new Map(records.people);
	const handbacks = new Map(records.handbacks);
	const next = {
		...records,
		...(isAbout('person', 'forget') && { people }),
		...(isAbout('handback', 'undone', 'forget') && { handbacks }),
		deleted: new Map(records.deleted)
	};
	for (const change of changes) {
		if (change.kind === 'profile') next.profile = change.value;
		else if (change.kind === 'keys') next.keys = change.value;
		else if (change.kind === 'backup') next.backup = change.value;
		else if (change.kind === 'person') {
			if (change.again) next.deleted.delete(change.value.id);
			if (next.deleted.has(change.value.id)) continue;
			const before = people.get(change.value.id);
			people.set(change.value.id, before ? mergePerson(before, change.value) : change.value);
		} else if (change.kind === 'handback') {
			const before = handbacks.get(change.value.jti);
			const value = before ? mergeHandback(before, change.value) : change.value;
			handbacks.set(value.jti, value);
		} else if (change.kind === 'undone') {
			const value = undone(handbacks.get(change.jti), change);
			if (value) handbacks.set(change.jti, value);
			else handbacks.delete(change.jti);
		} else if (change.kind === 'draft') {
			if (change.value && next.deleted.has(change.person)) continue;
			next.drafts = withDraft(next.drafts, change.person, change.value);
		} else if (change.kind === 'sorting') next.sorting = change.value;
		else if (change.kind === 'set') next.sets = withSet(next.sets, change.value);
		else {
			const { person } = change;
			people.delete(person.id);
			next.deleted.set(person.id, mergeDeletions(person, next.deleted.get(person.id)));
			for (const jti of change.handbacks) handbacks.delete(jti);
			next.drafts = withDraft(next.drafts, person.id, null);
		}
	}
	return next;
}
