import { localDate } from '#lib/notebook/local-date.ts';
import { newAssignmentId } from '#lib/assignment/signature.ts';
import type { Backup } from './backup.ts';
import { writeBackup } from './backup.ts';
import { apply, type Change } from './change.ts';
import { Database, databaseName } from './database.ts';
import { keyring, makeKeys, openKeys, uniteKeys } from './keys.ts';
import { makePlan, withPlan, type Draft } from './plan.ts';
import { nothing, type Records } from './records.ts';
import { refusalFrom } from './refusal.ts';
import type { KeyPair, Person, Profile, Way } from './schema.ts';
import { handbackOf, type Back } from './take-back.ts';
import { joinTabs, type Tabs } from './tabs.ts';

const WRONG = 'This passphrase does not open this computer’s keys. Check each word.';

/** What came of making or restoring a backup. */
export type Outcome<T> =
	{ readonly ok: true; readonly value: T } | { readonly ok: false; readonly sentence: string };

/**
 * A clinic's list, keys and receipts on this device. All that it gives is reactive. What the device
 * refuses to keep stays in memory, is tried again with the next change, and `notice` says so.
 */
export class Clinic {
	readonly #database: Database;
	readonly #tabs: Tabs;
	readonly #now: () => number;
	#records = $state.raw<Records>(nothing);
	#pending: readonly Change[] = [];
	#ready = $state.raw(false);
	#notice = $state.raw<string | null>(null);
	#shut = $state.raw(false);

	constructor(scope: string, now: () => number = Date.now) {
		this.#database = new Database(scope);
		this.#now = now;
		this.#tabs = joinTabs(databaseName(scope), () => void this.#read());
	}

	/** Reads what is kept. Resolves when it is read, or when it is clear that it cannot be. */
	async open(): Promise<void> {
		await this.#read();
		this.#ready = true;
	}

	/** Lets go of the device. */
	close(): void {
		this.#tabs.leave();
		this.#database.close();
	}

	get ready(): boolean {
		return this.#ready;
	}

	/** The sentence to show while this device does not keep everything; null while it does. */
	get notice(): string | null {
		return this.#notice;
	}

	/** There is a list, but this page may not open it: nothing must be begun anew beside it. */
	get shut(): boolean {
		return this.#shut;
	}

	get records(): Records {
		return this.#records;
	}

	person(id: string): Person | null {
		return this.#records.people.get(id) ?? null;
	}

	/** First use: makes the keys, keeps them and the profile, and gives the first backup's text. */
	async start(profile: Profile, passphrase: string): Promise<string> {
		const keys = [await makeKeys()];
		const ring = await keyring(keys, passphrase);
		const file = await this.#write({ ...this.#records, profile, keys: ring }, keys, passphrase);
		await this.#keep([
			{ kind: 'profile', value: profile },
			{ kind: 'keys', value: ring, first: true }
		]);
		return file;
	}

	async setProfile(profile: Profile): Promise<boolean> {
		return this.#keep([{ kind: 'profile', value: profile }]);
	}

	/** The text of a backup file; a sentence where the passphrase is not this computer's. */
	async backup(passphrase: string): Promise<Outcome<string>> {
		const { keys } = this.#records;
		const opened = keys && (await openKeys(keys, passphrase));
		if (!opened) return { ok: false, sentence: WRONG };
		return { ok: true, value: await this.#write(this.#records, opened, passphrase) };
	}

	/** Remembers that the backup just made was saved. */
	async saved(): Promise<boolean> {
		const value = { at: this.#now(), people: this.#records.people.size };
		return this.#keep([{ kind: 'backup', value }]);
	}

	/** Whether keys of this backup are not on this device, which has others: both passphrases are needed. */
	needsOwn({ keys }: Backup): boolean {
		const own = this.#records.keys?.pairs;
		return Boolean(
			own && keys.some((pair) => own.every(({ receivingPublic: { x } }) => x !== pair.receiving.x))
		);
	}

	/**
	 * Adds a backup to what is here, all of it or nothing.
	 * @param own this computer's passphrase, where it has keys that the backup has not
	 */
	async restore(backup: Backup, passphrase: string, own = passphrase): Promise<Outcome<null>> {
		const { keys, profile } = this.#records;
		let mine: readonly KeyPair[] = [];
		if (keys && this.needsOwn(backup)) {
			const opened = await openKeys(keys, own);
			if (!opened) return { ok: false, sentence: WRONG };
			mine = opened;
		}
		const changes: Change[] = [
			...backup.people.map((value): Change => ({ kind: 'person', value })),
			...backup.handbacks.map((value): Change => ({ kind: 'handback', value }))
		];
		if (!profile) changes.push({ kind: 'profile', value: backup.profile });
		if (!keys || mine.length > 0) {
			const value = await keyring(uniteKeys(mine, backup.keys), keys ? own : passphrase);
			changes.push({ kind: 'keys', value });
		}
		try {
			await this.#database.write(changes);
		} catch (error) {
			const { kind, message } = refusalFrom(error);
			const full = 'There is no room for this backup on this device. Nothing was changed.';
			return { ok: false, sentence: kind === 'full' ? full : message };
		}
		this.#records = apply(this.#records, changes);
		this.#tabs.tell();
		return { ok: true, value: null };
	}

	/** A new person; gives their id. */
	async add(name: string): Promise<string> {
		const at = this.#now();
		const id = newAssignmentId();
		const value = { id, name, archived: false, created: at, at, plans: [], ticked: [] };
		await this.#keep([{ kind: 'person', value }]);
		return id;
	}

	/** Changes a person's name or archive, or ticks questions off. */
	async change(
		person: Person,
		changed: Partial<Pick<Person, 'name' | 'archived' | 'ticked'>>
	): Promise<boolean> {
		return this.#put({ ...(this.person(person.id) ?? person), ...changed });
	}

	/** Takes a person off the list, with all that was handed back; gives what brings it back. */
	async forget(person: Person): Promise<() => Promise<boolean>> {
		const { handbacks } = this.#records;
		const own = person.plans.flatMap(({ assignment }) => handbacks.get(assignment.jti) ?? []);
		await this.#keep([{ kind: 'forget', person: person.id, handbacks: own.map(({ jti }) => jti) }]);
		return () =>
			this.#keep([
				{ kind: 'person', value: { ...person, at: this.#now() } },
				...own.map((value): Change => ({ kind: 'handback', value }))
			]);
	}

	/** Signs a plan and keeps it under the person. */
	async plan(person: Person, draft: Draft): Promise<boolean> {
		const { profile, keys } = this.#records;
		const [pair] = keys?.pairs ?? [];
		if (!profile || !pair) return false;
		const current = this.person(person.id) ?? person;
		const plan = await makePlan(draft, current, profile, pair, this.#now());
		return this.#put(withPlan(current, plan));
	}

	/** Notes how the newest plan was given, the first time; null takes it back. */
	async give(person: Person, how: Way | null): Promise<boolean> {
		const current = this.person(person.id) ?? person;
		const plan = current.plans.at(-1);
		if (!plan || (how && plan.given)) return true;
		const given = how && { on: localDate(this.#now()), how };
		const at = Math.max(this.#now(), plan.at + 1);
		return this.#put({
			...current,
			plans: [...current.plans.slice(0, -1), { ...plan, given, at }]
		});
	}

	/** Keeps what was handed back. */
	async take(back: Back): Promise<boolean> {
		return this.#keep([{ kind: 'handback', value: handbackOf(back, this.#now()) }]);
	}

	#put(person: Person): Promise<boolean> {
		const before = this.person(person.id)?.at ?? 0;
		return this.#keep([
			{ kind: 'person', value: { ...person, at: Math.max(this.#now(), before + 1) } }
		]);
	}

	#write(records: Records, keys: readonly KeyPair[], passphrase: string): Promise<string> {
		const { profile } = records;
		if (!profile) throw new TypeError('a clinic without a profile');
		return writeBackup({ ...records, profile }, keys, passphrase, this.#now());
	}

	/** True once it is durable; false once it is known to be in memory alone. */
	async #keep(changes: readonly Change[]): Promise<boolean> {
		this.#records = apply(this.#records, changes);
		const batch = [...this.#pending, ...changes];
		this.#pending = batch;
		try {
			await this.#database.write(batch);
		} catch (error) {
			const { kind, message } = refusalFrom(error);
			this.#notice = message;
			if (kind === 'other') this.#shut = true;
			return false;
		}
		this.#pending = this.#pending.filter((change) => !batch.includes(change));
		if (this.#pending.length === 0) this.#notice = null;
		this.#tabs.tell();
		return true;
	}

	async #read(): Promise<void> {
		try {
			this.#records = apply(await this.#database.read(), this.#pending);
			this.#shut = false;
			if (this.#pending.length === 0) this.#notice = null;
		} catch (error) {
			const { kind, message } = refusalFrom(error);
			this.#notice = message;
			this.#shut = kind === 'newer' || kind === 'blocked';
		}
	}
}
