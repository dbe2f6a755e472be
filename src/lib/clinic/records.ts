import * as v from 'valibot';
import type { CryptoKey } from 'jose';
import { PublicKey } from '#lib/assignment/key.ts';
import { soundAt } from '#lib/assignment/merge-receipts.ts';
import {
	Deletion,
	Draft,
	LastBackup,
	OwnSet,
	Profile,
	Sorting,
	type Handback,
	type Person
} from './schema.ts';
import type { ClinicSetting } from './migrations.ts';

/** One pair of keys as the device holds it: the private parts can be used, never read. */
export interface DeviceKeys {
	readonly signing: CryptoKey;
	readonly receiving: CryptoKey;
	readonly signingPublic: PublicKey;
	readonly receivingPublic: PublicKey;
	/** Thumbprint of the receiving key: receipts name it. */
	readonly kid: string;
}

/** All keys of this clinic. The first signs; each opens the receipts that were made for it. */
export interface Keyring {
	readonly pairs: readonly DeviceKeys[];
	/** The private keys under the passphrase (JWE): a later backup carries them over. */
	readonly sealed: string;
}

/** All that the clinic keeps. Never changed in place. */
export interface Records {
	readonly profile: Profile | null;
	readonly keys: Keyring | null;
	readonly backup: LastBackup | null;
	readonly people: ReadonlyMap<string, Person>;
	readonly handbacks: ReadonlyMap<string, Handback>;
	/** Who was deleted here: their random ids, and the days. */
	readonly deleted: ReadonlyMap<string, Deletion>;
	/** Plans that are being written, by person. They stay on this device. */
	readonly drafts: ReadonlyMap<string, Draft>;
	/** Plans to begin others with, by id; those that were taken out, too. */
	readonly sets: ReadonlyMap<string, OwnSet>;
	/** The order of the list; null until it was chosen. */
	readonly sorting: Sorting | null;
}

export const nothing: Records = {
	profile: null,
	keys: null,
	backup: null,
	people: new Map(),
	handbacks: new Map(),
	deleted: new Map(),
	drafts: new Map(),
	sets: new Map(),
	sorting: null
};

const isCryptoKey = v.custom<CryptoKey>((value) => value instanceof globalThis.CryptoKey);
const StoredKeys = v.object({
	pairs: v.pipe(
		v.array(
			v.object({
				signing: isCryptoKey,
				receiving: isCryptoKey,
				signingPublic: PublicKey,
				receivingPublic: PublicKey,
				kid: v.string()
			})
		),
		v.minLength(1)
	),
	sealed: v.string()
});

const UNKNOWN: Profile = { clinic: '', by: '', site: '' };

/** Records from what the database gave; what cannot be read is left where it is, and not shown. */
export function readRecords(
	settings: readonly ClinicSetting[],
	people: readonly unknown[],
	handbacks: readonly unknown[],
	deleted: readonly unknown[]
): Records {
	const isSet = (name: ClinicSetting['name']) => settings.some((one) => one.name === name);
	const setting = <S extends v.GenericSchema>(name: ClinicSetting['name'], schema: S) => {
		const read = v.safeParse(schema, settings.find((one) => one.name === name)?.value);
		return read.success ? read.output : null;
	};
	return {
		// One that cannot be read still exists: it is asked for again, and nothing is begun in its place.
		profile: setting('profile', Profile) ?? (isSet('profile') ? UNKNOWN : null),
		keys: setting('keys', StoredKeys),
		backup: setting('backup', LastBackup),
		people: new Map(people.filter(isPerson).map((one) => [one.id, withoutOdd(one)])),
		handbacks: new Map(handbacks.filter(isHandback).map((one) => [one.jti, sound(one)])),
		deleted: new Map(deleted.filter(isDeletion).map((one) => [one.id, one])),
		drafts: readDrafts(setting('drafts', v.record(v.string(), v.unknown()))),
		sets: readSets(setting('sets', v.array(v.unknown()))),
		sorting: setting('sorting', Sorting)
	};
}

/** The drafts that can be read: one that cannot takes no other along. */
export function readDrafts(stored: unknown): Map<string, Draft> {
	const entries = isObject(stored) ? Object.entries(stored) : [];
	return new Map(
		entries.flatMap(([person, draft]) => {
			const read = v.safeParse(Draft, draft);
			return read.success ? [[person, read.output] as const] : [];
		})
	);
}

/** The sets that can be read: one that cannot takes no other along. */
export function readSets(stored: unknown): Map<string, OwnSet> {
	const list: readonly unknown[] = Array.isArray(stored) ? stored : [];
	return new Map(
		list.flatMap((one) => {
			const read = v.safeParse(OwnSet, one);
			return read.success ? [[read.output.id, read.output] as const] : [];
		})
	);
}

/*
 * What this device wrote itself was checked then: here its shape alone is looked at, since checking ten
 * thousand people in full takes a second. A backup, which comes from elsewhere, is checked in full.
 */
const isObject = (value: unknown): value is Record<string, unknown> =>
	typeof value === 'object' && value !== null;

function isPerson(value: unknown): value is Person {
	if (!isObject(value)) return false;
	const { id, name, at, created, plans, ticked } = value;
	const isPlan = (plan: unknown) =>
		isObject(plan) && isObject(plan['assignment']) && Array.isArray(plan['assignment']['lessons']);
	return (
		typeof id === 'string' &&
		typeof name === 'string' &&
		typeof at === 'number' &&
		typeof created === 'number' &&
		Array.isArray(ticked) &&
		Array.isArray(plans) &&
		plans.every(isPlan)
	);
}

/** Up to version 0.5.3 a backup could bring plans whose token is none: they would break their person's page. */
const TOKEN = /^[\w-]+\.[\w-]+\.[\w-]+$/;
function withoutOdd(person: Person): Person {
	const plans = person.plans.filter(({ token }) => TOKEN.test(token));
	return plans.length === person.plans.length ? person : { ...person, plans };
}

/** Up to version 0.5.3 a receipt from a wrong clock was kept with its days. */
const sound = (one: Handback): Handback => ({ ...one, receipt: soundAt(one.receipt, one.taken) });

const isDeletion = (value: unknown): value is Deletion => v.is(Deletion, value);

function isHandback(value: unknown): value is Handback {
	if (!isObject(value) || !isObject(value['receipt'])) return false;
	const { lessons, questions } = value['receipt'];
	return typeof value['jti'] === 'string' && isObject(lessons) && Array.isArray(questions);
}
