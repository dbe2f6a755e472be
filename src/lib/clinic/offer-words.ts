import { dayWords } from '#lib/ui/day-words.ts';
import { plural } from '#lib/ui/plural.ts';
import type { Backup } from './backup.ts';
import type { Offer } from './restore.ts';

type Deletions = readonly { readonly on: string }[];

/** The first and the last of several days, in words. */
function edgesOf(deleted: Deletions): { first: string; last: string } {
	const sorted = deleted.map(({ on }) => on).sort();
	return { first: dayWords(sorted[0] ?? '', 'date'), last: dayWords(sorted.at(-1) ?? '', 'date') };
}

/** Who is in the file and was deleted here, and when. */
export function deletedHereWords(deleted: Deletions): string {
	const { first, last } = edgesOf(deleted);
	const many = deleted.length;
	return plural(many, {
		one: `1 person in this file was deleted here on ${first}.`,
		other:
			first === last
				? `${many} people in this file were deleted here on ${first}.`
				: `${many} people in this file were deleted here from ${first} to ${last}.`
	});
}

/** Who is on this list and was deleted where the file was made, and when; their names follow. */
export function deletedThereWords(deleted: Deletions): string {
	const { first, last } = edgesOf(deleted);
	const many = deleted.length;
	return plural(many, {
		one: `1 person on this list was deleted on the other computer on ${first}:`,
		other:
			first === last
				? `${many} people on this list were deleted on the other computer on ${first}:`
				: `${many} people on this list were deleted on the other computer from ${first} to ${last}:`
	});
}

/** What a backup would change here, in words, a paragraph each. */
export function offerInWords(backup: Backup, offer: Offer, leftOut = 0): string[] {
	const { clinic, by, site } = backup.profile;
	const { known } = offer;
	const sentences = [addsWords(clinic, offer)];
	if (known > 0)
		sentences.push(
			plural(known, {
				one: '1 person is here already: what is newer in either place is kept.',
				other: `${known} people are here already: what is newer in either place is kept.`
			})
		);
	if (leftOut > 0)
		sentences.push(
			plural(leftOut, {
				one: '1 plan in this file does not match the link that goes with it, and is left out.',
				other: `${leftOut} plans in this file do not match the link that goes with it, and are left out.`
			})
		);
	if (offer.profile)
		sentences.push(
			site === ''
				? `Plans will say that they are from ${by}, ${clinic}. Links will lead to the address of this page.`
				: `Plans will say that they are from ${by}, ${clinic}. Links will lead to ${site}`
		);
	if (offer.keys !== 'same') sentences.push(KEYS[offer.keys]);
	return sentences;
}

function addsWords(clinic: string, { people, receipts }: Offer): string {
	return plural(people, {
		one: plural(receipts, {
			one: `This backup of ${clinic} adds 1 person and 1 plan that was handed back.`,
			other: `This backup of ${clinic} adds 1 person and ${receipts} plans that were handed back.`
		}),
		other: plural(receipts, {
			one: `This backup of ${clinic} adds ${people} people and 1 plan that was handed back.`,
			other: `This backup of ${clinic} adds ${people} people and ${receipts} plans that were handed back.`
		})
	});
}

const KEYS = {
	adopted:
		'This computer takes over the keys and the passphrase of this backup: they sign your plans, and open what patients hand back. Add it only if it comes from you or your clinic.',
	beside:
		'This backup brings keys of its own. They sign and open the plans of its people. New people’s plans are signed with this computer’s keys. Add it only if it comes from you or your clinic.'
};
