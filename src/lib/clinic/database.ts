import { Connection, type Transaction } from '#lib/storage/connection.ts';
import { undone, withDraft, withSet, type Change } from './change.ts';
import { mergeDeletions, mergeHandback, mergePerson } from './merge.ts';
import { migrations as released, type Migration, type ClinicSchema } from './migrations.ts';
import { readDrafts, readRecords, readSets, type Keyring, type Records } from './records.ts';
import { OtherList } from './refusal.ts';
import type { Draft } from './schema.ts';

const STORES = ['settings', 'people', 'handbacks', 'deleted'] as const;
type Writing = Transaction<ClinicSchema, 'readwrite'>;

/** The name of the database of the clinic whose course is served under `scope`. */
export const databaseName = (scope: string): string => `back-to-running-clinic:${scope}`;

/** The clinic's database. Opens when first used; every error it throws is a Refusal or OtherList. */
export class Database {
	readonly #connection: Connection<ClinicSchema>;

	/** @param migrations other ones than were released: tests try the next */
	constructor(scope: string, migrations: readonly Migration[] = released) {
		this.#connection = new Connection({ name: databaseName(scope), migrations });
	}

	read(): Promise<Records> {
		return this.#connection.read(async (transaction) => {
			const [settings, people, handbacks, deleted] = await Promise.all([
				transaction.objectStore('settings').getAll(),
				transaction.objectStore('people').getAll(),
				transaction.objectStore('handbacks').getAll(),
				transaction.objectStore('deleted').getAll()
			]);
			return readRecords(settings, people, handbacks, deleted);
		});
	}

	/** Makes all changes in one transaction, or none; resolves once they are durable. */
	async write(changes: readonly Change[]): Promise<void> {
		const isOther = await this.#connection.write(async (transaction) => {
			for (const change of changes) {
				const isFirst = change.kind === 'keys' && change.first === true;
				if (isFirst && (await hasOthers(transaction, change.value))) return true;
			}
			for (const change of changes) await put(transaction, change);
			return false;
		});
		if (isOther) throw new OtherList('there are keys of another list');
	}

	/** Takes out everything, in one transaction. */
	async erase(): Promise<void> {
		await this.#connection.write(async (transaction) => {
			for (const store of STORES) await transaction.objectStore(store).clear();
		});
	}

	close(): void {
		this.#connection.close();
	}
}

async function put(to: Writing, change: Change): Promise<void> {
	const [people, handbacks] = [to.objectStore('people'), to.objectStore('handbacks')];
	const deleted = to.objectStore('deleted');
	if (change.kind === 'person') {
		if (change.again) await deleted.delete(change.value.id);
		else if (await deleted.get(change.value.id)) return;
		const before = await people.get(change.value.id);
		await people.put(before ? mergePerson(before, change.value) : change.value);
	} else if (change.kind === 'handback') {
		const before = await handbacks.get(change.value.jti);
		await handbacks.put(before ? mergeHandback(before, change.value) : change.value);
	} else if (change.kind === 'undone') {
		const value = undone(await handbacks.get(change.jti), change);
		await (value ? handbacks.put(value) : handbacks.delete(change.jti));
	} else if (change.kind === 'draft') {
		// Written in another tab while the person was deleted: nothing more is kept of them.
		if (change.value && (await deleted.get(change.person))) return;
		await putDraft(to, change.person, change.value);
	} else if (change.kind === 'set') {
		const settings = to.objectStore('settings');
		const before = readSets((await settings.get('sets'))?.value);
		const value = [...withSet(before, change.value).values()];
		await settings.put({ name: 'sets', value });
	} else if (change.kind === 'forget') {
		const { person } = change;
		await people.delete(person.id);
		await deleted.put(mergeDeletions(person, await deleted.get(person.id)));
		for (const jti of change.handbacks) await handbacks.delete(jti);
		await putDraft(to, person.id, null);
	} else {
		await to.objectStore('settings').put({ name: change.kind, value: change.value });
	}
}

async function putDraft(to: Writing, person: string, value: Draft | null): Promise<void> {
	const settings = to.objectStore('settings');
	const before = readDrafts((await settings.get('drafts'))?.value);
	if (!value && !before.has(person)) return;
	const drafts = Object.fromEntries(withDraft(before, person, value));
	await settings.put({ name: 'drafts', value: drafts });
}

/** Whether there are keys other than these: what was sealed for them could never be read again. */
async function hasOthers(to: Writing, { sealed }: Keyring): Promise<boolean> {
	const there: unknown = (await to.objectStore('settings').get('keys'))?.value;
	return (
		typeof there === 'object' && there !== null && !('sealed' in there && there.sealed === sealed)
	);
}
