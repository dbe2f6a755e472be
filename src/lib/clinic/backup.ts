import * as v from 'valibot';
import { Deletion, Handback, KeyPair, OwnSet, Person, Profile } from './schema.ts';
import { areValidPairs } from './keys.ts';
import { withVerifiedPlans } from './verify-plans.ts';
import { encrypt, decrypt } from './passphrase-encryption.ts';
import type { Outcome } from './outcome.ts';
import type { Records } from './records.ts';

const FORMAT = 'back-to-running-clinic';
/**
 * Version 2 has programmes, sessions, groups and sets. Without them a file stays version 1, which an older
 * course reads.
 */
const VERSION = 2;

/** In bytes. */
export const MAX_BACKUP = 32 * 1024 * 1024;

const BackupFile = v.object({
	format: v.literal(FORMAT),
	version: v.picklist([1, VERSION]),
	made: v.pipe(v.string(), v.maxLength(40)),
	profile: Profile,
	keys: v.pipe(v.array(KeyPair), v.minLength(1), v.maxLength(50)),
	people: v.array(Person),
	handbacks: v.array(Handback),
	/** Who was deleted. Files up to version 0.5.3 have none. */
	deleted: v.optional(v.array(Deletion), []),
	/** Plans to begin others with. Files of version 1 have none. */
	sets: v.optional(v.array(OwnSet), [])
});

export type Backup = Readonly<v.InferOutput<typeof BackupFile>>;

export type ReadBackup =
	| {
			readonly ok: true;
			readonly backup: Backup;
			/** Plans that were left out, since their link says something else or is none. */
			readonly leftOut: number;
	  }
	| { readonly ok: false; readonly sentence: string };

const SENTENCES = {
	large: 'This file is too big to be a backup of this list. Choose the file that ends in .clinic.',
	other:
		'This file is not a backup of a clinic’s list. Choose the file that ends in .clinic. Nothing was changed.',
	passphrase:
		'The passphrase does not open this file, or part of the file is missing. Check each word, or copy the file once more. Nothing was changed.',
	damaged:
		'This file is not whole. Copy it once more from where it was saved. Nothing was changed.',
	keys: 'The keys in this file do not work. Choose another backup, or ask whoever made this one for a new one. Nothing was changed.',
	unsound:
		'The backup could not be opened again, so it was not saved. Try once more. If that does not help, make room on this computer or use another browser.',
	newer:
		'This backup was made by a newer version of the course. Go online, load this page again, and try again. Nothing was changed.'
} as const;

/** A name that sorts by day. */
export const backupName = (day: string): string => `back-to-running-${day}.clinic`;

/**
 * Everything as the text of a backup file, keys included, under the passphrase. It is opened again
 * before it is given: a backup that cannot be read is none.
 */
export async function writeBackup(
	records: Records & { readonly profile: Profile },
	keys: readonly KeyPair[],
	passphrase: string,
	now: number
): Promise<Outcome<string>> {
	const { profile, people, handbacks, deleted, sets } = records;
	const content = {
		format: FORMAT,
		version: isOfVersion1(records) ? 1 : VERSION,
		made: new Date(now).toISOString(),
		profile,
		keys,
		people: [...people.values()],
		handbacks: [...handbacks.values()],
		deleted: [...deleted.values()],
		...(sets.size > 0 && { sets: [...sets.values()] })
	};
	const odd = content.people.find((one): boolean => !v.is(Person, one));
	if (odd) {
		const sentence = `The page about “${odd.name}” holds something that a backup can’t. Rename this person, and save again. If that does not help, delete them and add them anew.`;
		return { ok: false, sentence };
	}
	const text = await encrypt(content, passphrase);
	const again = await readFile(new Blob([text]), passphrase);
	const isWhole =
		typeof again === 'object' &&
		again.people.length === people.size &&
		again.handbacks.length === handbacks.size;
	if (isWhole) return { ok: true, value: text };
	return { ok: false, sentence: SENTENCES.unsound };
}

/** Whether a course from before reads all that the list holds. */
const isOfVersion1 = ({ people, handbacks, sets }: Records): boolean =>
	sets.size === 0 &&
	[...people.values()].every(
		({ plans, group, seen }) =>
			group === undefined &&
			seen === undefined &&
			plans.every(({ assignment }) => assignment.v === 1)
	) &&
	[...handbacks.values()].every(({ receipt }) => !receipt.sessions && !receipt.aims);

/** Reads a file that someone chose. Changes nothing, and throws for no file whatever. */
export async function readBackup(
	file: Pick<Blob, 'size' | 'text'>,
	passphrase: string
): Promise<ReadBackup> {
	const read = await readFile(file, passphrase);
	if (typeof read === 'string') return no(read);
	if (!(await areValidPairs(read.keys))) return no('keys');
	const { people, leftOut } = await withVerifiedPlans(read.people, read.keys);
	return { ok: true, backup: { ...read, people }, leftOut };
}

async function readFile(
	file: Pick<Blob, 'size' | 'text'>,
	passphrase: string
): Promise<Backup | keyof typeof SENTENCES> {
	if (file.size > MAX_BACKUP) return 'large';
	const text = await file.text().catch(() => null);
	if (text === null) return 'damaged';
	const opened = await decrypt(text, passphrase);
	if (!opened.ok) return opened.reason;
	const head = v.safeParse(
		v.object({ format: v.literal(FORMAT), version: v.pipe(v.number(), v.integer()) }),
		opened.content
	);
	if (!head.success) return 'other';
	if (head.output.version > VERSION) return 'newer';
	const read = v.safeParse(BackupFile, opened.content);
	return read.success ? read.output : 'damaged';
}

const no = (reason: keyof typeof SENTENCES): ReadBackup => ({
	ok: false,
	sentence: SENTENCES[reason]
});
