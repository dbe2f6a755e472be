import * as v from 'valibot';
import { codePoints } from '#lib/fields/line.ts';
import { cleanLine } from '#lib/fields/clean.ts';
import type { Outcome } from './outcome.ts';
import { ClinicName, LONGEST, OwnName, PersonName, Profile, Site } from './schema.ts';
import { readSite } from './site.ts';

const FIELDS = {
	person: { schema: PersonName, empty: 'Write a short name or initials.', name: 'This name' },
	clinic: { schema: ClinicName, empty: 'Write your clinic’s name.', name: 'Your clinic’s name' },
	by: { schema: OwnName, empty: 'Write your name, as patients know you.', name: 'Your name' }
} as const;

/** Reads a name by the schema that the list, a plan and a backup are read with. */
export function readName(field: keyof typeof FIELDS, typed: string): Outcome<string> {
	const { schema, empty, name } = FIELDS[field];
	const value = cleanLine(typed);
	if (value === '') return no(empty);
	const length = codePoints(value);
	const most = LONGEST[field];
	if (length > most)
		return no(`${name} has ${length} characters. The most is ${most}: shorten it.`);
	return v.is(schema, value) ? { ok: true, value } : no(`${name} needs letters. Write it again.`);
}

export function readAddress(typed: string): Outcome<string> {
	const value = readSite(typed);
	if (value === null) return no('Write the course’s public address. It begins with https.');
	const { length } = value;
	if (v.is(Site, value)) return { ok: true, value };
	const ask = 'ask whoever looks after the web site for a shorter one.';
	return no(`This address has ${length} characters. The most is ${LONGEST.site}: ${ask}`);
}

/** What has to be corrected before a plan can be made; null where all is well. */
export function profileProblem(profile: Profile): string | null {
	for (const field of ['clinic', 'by'] as const) {
		const read = readName(field, profile[field]);
		if (!read.ok) return read.sentence;
	}
	const site = profile.site === '' ? null : readAddress(profile.site);
	return site && !site.ok ? site.sentence : null;
}

const no = (sentence: string): Outcome<string> => ({ ok: false, sentence });
