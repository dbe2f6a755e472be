import { dayWords } from '#lib/ui/day-words.ts';
import type { Backup } from './backup.ts';
import type { Offer } from './restore.ts';
import { plural } from '#lib/ui/plural.ts';

const count = (number: number, one: string, many: string) =>
	`${String(number)} ${plural(number, { one, other: many })}`;

/** The day, or the first and the last of several: "3 March" or "from 3 March to 9 April". */
export function daysInWords(days: readonly string[]): string {
	const sorted = [...days].sort();
	const [first = '', last = ''] = [sorted[0], sorted.at(-1)];
	const words = (day: string) => dayWords(day, 'date');
	return first === last ? `on ${words(first)}` : `from ${words(first)} to ${words(last)}`;
}

/** What a backup would change here, in words, a paragraph each. */
export function offerInWords(backup: Backup, offer: Offer, leftOut = 0): string[] {
	const { clinic, by, site } = backup.profile;
	const { people, receipts, known } = offer;
	const sentences = [
		`This backup of ${clinic} adds ${count(people, 'person', 'people')} and ${count(receipts, 'plan that was handed back', 'plans that were handed back')}.`
	];
	if (known > 0)
		sentences.push(
			`${count(known, 'person is', 'people are')} here already: what is newer in either place is kept.`
		);
	if (leftOut > 0)
		sentences.push(
			`${count(leftOut, 'plan', 'plans')} in this file ${plural(leftOut, { one: 'does', other: 'do' })} not match the link that goes with it, and ${plural(leftOut, { one: 'is', other: 'are' })} left out.`
		);
	if (offer.profile)
		sentences.push(
			`Plans will say that they are from ${by}, ${clinic}. ${site === '' ? 'Links will lead to the address of this page.' : `Links will lead to ${site}`}`
		);
	if (offer.keys !== 'same') sentences.push(KEYS[offer.keys]);
	return sentences;
}

const KEYS = {
	adopted:
		'This computer takes over the keys and the passphrase of this backup: they sign your plans, and open what patients hand back. Add it only if it comes from you or your clinic.',
	beside:
		'This backup brings keys of its own. They sign and open the plans of its people. New people’s plans are signed with this computer’s keys. Add it only if it comes from you or your clinic.'
};
