import { mergeDeleted, mergeHandback, mergePerson } from './merge.ts';
import type { Keyring, Records } from './records.ts';
import type { Deleted, Handback, LastBackup, Person, Profile } from './schema.ts';

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
	| {
			readonly kind: 'forget';
			readonly person: Deleted;
			/** Theirs, by the ids of the plans. */
			readonly handbacks: readonly string[];
	  };

/** The records once the changes are made. */
export function apply(records: Records, changes: readonly Change[]): Records {
	const next = {
		...records,
		people: new Map(records.people),
		handbacks: new Map(records.handbacks),
		deleted: new Map(records.deleted)
	};
	for (const change of changes) {
		if (change.kind === 'profile') next.profile = change.value;
		else if (change.kind === 'keys') next.keys = change.value;
		else if (change.kind === 'backup') next.backup = change.value;
		else if (change.kind === 'person') {
			if (change.again) next.deleted.delete(change.value.id);
			if (next.deleted.has(change.value.id)) continue;
			const before = next.people.get(change.value.id);
			next.people.set(change.value.id, before ? mergePerson(before, change.value) : change.value);
		} else if (change.kind === 'handback') {
			const before = next.handbacks.get(change.value.jti);
			const value = before ? mergeHandback(before, change.value) : change.value;
			next.handbacks.set(value.jti, value);
		} else {
			const { person } = change;
			next.people.delete(person.id);
			next.deleted.set(person.id, mergeDeleted(person, next.deleted.get(person.id)));
			for (const jti of change.handbacks) next.handbacks.delete(jti);
		}
	}
	return next;
}
