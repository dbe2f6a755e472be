import { localDate } from '#lib/fields/local-date.ts';
import { newAssignmentId } from '#lib/assignment/signature.ts';
import type { Backup } from './backup.ts';
import { writeBackup } from './backup.ts';
import type { Change } from './change.ts';
import { DeviceList } from './device-list.svelte.ts';
import { keyring, makeKeys, openKeys, encryptKeyring, uniteKeys } from './keys.ts';
import type { Programme } from '#lib/programme/schema.ts';
import { makePlan, signerFor, withPlan } from './plan.ts';
import type { Outcome } from './outcome.ts';
import { refusalKind, sentenceOf } from './refusal.ts';
import { changesOf, forget, keepAll, offerOf, type Answers, type Offer } from './restore.ts';
import { ownSet } from './own-sets.ts';
import type { Draft, OwnSet, Person, Profile, Sorting, Way } from './schema.ts';
import { handbackOf, type ReceiptPreview } from './import-receipt.ts';

const NO_KEYS =
	'This browser could not read this computer’s keys, so the plan was not saved. Load this page again. If that does not help, add your latest backup in another browser.';
const WRONG = 'This passphrase does not open this computer’s keys. Check each word.';

/** A clinic's list, keys and receipts on this device, and what a physio does with them. */
export class Clinic extends DeviceList {
	#problem = $state.raw<string | null>(null);

	/** Why the last plan could not be made, and what to change; null while all is well. */
	get problem(): string | null {
		return this.#problem;
	}

	person(id: string): Person | null {
		return this.records.people.get(id) ?? null;
	}

	/** First use: makes the keys, keeps them and the profile, and gives the first backup's text. */
	async start(profile: Profile, passphrase: string): Promise<Outcome<string>> {
		const keys = [await makeKeys()];
		const records = { ...this.records, profile };
		const [ring, file] = await Promise.all([
			keyring(keys, passphrase),
			writeBackup(records, keys, passphrase, this.now())
		]);
		if (!file.ok) return file;
		await this.keep([
			{ kind: 'profile', value: profile },
			{ kind: 'keys', value: ring, first: true }
		]);
		return file;
	}

	async setProfile(profile: Profile): Promise<boolean> {
		this.#problem = null;
		return this.keep([{ kind: 'profile', value: profile }]);
	}

	/** The text of a backup file; a sentence where the passphrase is not this computer's. */
	async backup(passphrase: string): Promise<Outcome<string>> {
		const { keys, profile } = this.records;
		const opened = keys && (await openKeys(keys, passphrase));
		if (!opened || !profile) return { ok: false, sentence: WRONG };
		return writeBackup({ ...this.records, profile }, opened, passphrase, this.now());
	}

	/** Remembers that the backup just made was saved. */
	async saved(): Promise<boolean> {
		const value = { at: this.now(), people: this.records.people.size };
		return this.keep([{ kind: 'backup', value }]);
	}

	/** What a backup would change here, and whether this computer's own passphrase is needed for it. */
	offer(backup: Backup): Offer {
		return offerOf(backup, this.records);
	}

	/**
	 * Adds a backup to what is here, all of it or nothing.
	 * @param own this computer's passphrase, where the backup's keys come beside others
	 */
	async restore(
		backup: Backup,
		passphrase: string,
		{ own = passphrase, answers = keepAll }: { own?: string; answers?: Answers } = {}
	): Promise<Outcome<null>> {
		const { keys } = this.records;
		const fate = this.offer(backup).keys;
		const mine = fate === 'beside' && keys ? await openKeys(keys, own) : [];
		if (!mine) return { ok: false, sentence: WRONG };
		const changes = changesOf(backup, this.records, answers, this.now());
		try {
			if (fate !== 'same') {
				const value = await keyring(
					uniteKeys(mine, backup.keys),
					fate === 'beside' ? own : passphrase
				);
				changes.push({ kind: 'keys', value, first: keys === null });
			}
			await this.keepOrThrow(changes);
		} catch (error) {
			const kind = refusalKind(error);
			const message = sentenceOf(kind);
			const full = 'There is no room for this backup on this device. Nothing was changed.';
			return { ok: false, sentence: kind === 'full' ? full : message };
		}
		return { ok: true, value: null };
	}

	/** Seals this computer's keys under another passphrase; gives the text of a first backup under it. */
	async changePassphrase(before: string, next: string): Promise<Outcome<string>> {
		const { keys, profile } = this.records;
		const opened = keys && (await openKeys(keys, before));
		if (!opened || !profile) return { ok: false, sentence: WRONG };
		const [file, value] = await Promise.all([
			writeBackup({ ...this.records, profile }, opened, next, this.now()),
			encryptKeyring(keys, opened, next)
		]);
		if (file.ok) await this.keep([{ kind: 'keys', value }]);
		return file;
	}

	async erase(): Promise<Outcome<null>> {
		try {
			await this.eraseOrThrow();
		} catch {
			const sentence =
				'This browser could not erase the list. Load this page again, and try again.';
			return { ok: false, sentence };
		}
		return { ok: true, value: null };
	}

	async add(name: string): Promise<string> {
		const at = this.now();
		const id = newAssignmentId();
		const value = { id, name, archived: false, created: at, at, plans: [], ticked: [] };
		await this.keep([{ kind: 'person', value }]);
		return id;
	}

	/** Changes a person's name or archive, or ticks questions off. */
	async change(
		person: Person,
		changed: Partial<Pick<Person, 'name' | 'archived' | 'ticked' | 'seen' | 'group'>>
	): Promise<boolean> {
		return this.#put({ ...(this.person(person.id) ?? person), ...changed });
	}

	/**
	 * Takes a person off the list, with all that was handed back; gives what brings them back. Their
	 * random id and the day stay, so that no older backup brings them back unasked.
	 */
	async forget(person: Person): Promise<() => Promise<boolean>> {
		const { handbacks } = this.records;
		const own = person.plans.flatMap(({ assignment }) => handbacks.get(assignment.jti) ?? []);
		const draft = this.records.drafts.get(person.id) ?? null;
		await this.keep([forget({ id: person.id, on: localDate(this.now()) }, this.records)]);
		return () =>
			this.keep([
				{ kind: 'person', value: { ...person, at: this.now() }, again: true },
				...own.map((value): Change => ({ kind: 'handback', value })),
				{ kind: 'draft', person: person.id, value: draft }
			]);
	}

	/**
	 * Signs a plan and keeps it under the person. False with a `problem` where it cannot be made.
	 * @param ready the course's ready-made programmes
	 */
	async plan(person: Person, draft: Draft, ready: readonly Programme[] = []): Promise<boolean> {
		const { profile, keys } = this.records;
		const current = this.person(person.id) ?? person;
		const pair = keys && signerFor(current, keys);
		if (!profile || !pair) {
			this.#problem = NO_KEYS;
			return false;
		}
		const plan = await makePlan(draft, current, profile, pair, this.now(), ready);
		this.#problem = plan.ok ? null : plan.sentence;
		if (!plan.ok) return false;
		return this.#put(withPlan(current, plan.value), {
			kind: 'draft',
			person: person.id,
			value: null
		});
	}

	/** Keeps a plan that is being written, on this device alone; null where nothing is left to keep. */
	async draft(person: string, value: Draft | null): Promise<boolean> {
		return this.keep([{ kind: 'draft', person, value }]);
	}

	async sort(value: Sorting): Promise<boolean> {
		return this.keep([{ kind: 'sorting', value }]);
	}

	/** Keeps a plan under a name, to begin others with. What belongs to one person alone is not in it. */
	async keepSet(name: string, draft: Draft): Promise<boolean> {
		const made = ownSet(name, draft, this.now());
		if (made) await this.keep([{ kind: 'set', value: made }]);
		return made !== null;
	}

	/** Takes a set out; gives what brings it back. */
	async removeSet(set: OwnSet): Promise<() => Promise<boolean>> {
		const at = (before: number) => Math.max(this.now(), before + 1);
		const value = { ...set, removed: true, at: at(set.at) };
		await this.keep([{ kind: 'set', value }]);
		return () => this.keep([{ kind: 'set', value: { ...set, at: at(value.at) } }]);
	}

	/** Notes how the newest plan was given, the first time; null takes it back. */
	async give(person: Person, how: Way | null): Promise<boolean> {
		const current = this.person(person.id) ?? person;
		const plan = current.plans.at(-1);
		if (!plan || (how && plan.given)) return true;
		const given = how && { on: localDate(this.now()), how };
		const at = Math.max(this.now(), plan.at + 1);
		return this.#put({
			...current,
			plans: [...current.plans.slice(0, -1), { ...plan, given, at }]
		});
	}

	/**
	 * Keeps what was handed back; gives what undoes it. Null, with nothing kept, where the person was
	 * deleted in another tab since it was looked at.
	 */
	async take(back: ReceiptPreview): Promise<(() => Promise<boolean>) | null> {
		if (!this.person(back.person.id)) return null;
		const value = handbackOf(back, this.now());
		const { jti } = value;
		const before = this.records.handbacks.get(jti) ?? null;
		await this.keep([{ kind: 'handback', value }]);
		const taken = this.records.handbacks.get(jti)?.taken ?? value.taken;
		return () => this.keep([{ kind: 'undone', jti, taken, before }]);
	}

	#put(person: Person, ...more: readonly Change[]): Promise<boolean> {
		const before = this.person(person.id)?.at ?? 0;
		const value = { ...person, at: Math.max(this.now(), before + 1) };
		return this.keep([{ kind: 'person', value }, ...more]);
	}
}
