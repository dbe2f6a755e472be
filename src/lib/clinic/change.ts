import { mergeHandback, mergePerson } from './merge.ts';
import type { Keyring, Records } from './records.ts';
import type { Handback, LastBackup, Person, Profile } from './schema.ts';

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
	| { readonly kind: 'person'; readonly value: Person }
	| { readonly kind: 'handback'; readonly value: Handback }
	| { readonly kind: 'forget'; readonly person: string; readonly handbacks: readonly string[] };

/** The records once the changes are made. */
export function apply(records: Records, changes: readonly Change[]): Records {
	const next = {
		...records,
		people: new Map(records.people),
		handbacks: new Map(records.handbacks)
	};
	for (const change of changes) {
		if (change.kind === 'profile') next.profile = change.value;
		else if (change.kind === 'keys') next.keys = change.value;
		else if (change.kind === 'backup') next.backup = change.value;
		else if (change.kind === 'person') {
			const before = next.people.get(change.value.id);
			next.people.set(change.value.id, before ? mergePerson(before, change.value) : change.value);
		} else if (change.kind === 'handback') {
			const before = next.handbacks.get(change.value.jti);
			const value = before ? mergeHandback(before, change.value) : change.value;
			next.handbacks.set(value.jti, value);
		} else {
			next.people.delete(change.person);
			for (const jti of change.handbacks) next.handbacks.delete(jti);
		}
	}
	return next;
}
