import { describe, expect, it } from 'vitest';
import type { Backup } from './backup.ts';
import { profile } from './clinic.fixture.ts';
import { deletedHereWords, deletedThereWords, offerInWords } from './offer-words.ts';
import type { Offer } from './restore.ts';

const backup = { profile } as Backup;
const offer: Offer = {
	people: 0,
	receipts: 0,
	known: 0,
	deletedHere: [],
	deletedThere: [],
	keys: 'same',
	profile: false
};
const year = String(new Date().getFullYear());
const on = (...days: string[]) => days.map((day) => ({ on: `${year}-${day}` }));

describe('what a backup adds', () => {
	it.each([
		[0, 0, 'adds 0 people and 0 plans that were handed back.'],
		[1, 1, 'adds 1 person and 1 plan that was handed back.'],
		[1, 2, 'adds 1 person and 2 plans that were handed back.'],
		[3, 1, 'adds 3 people and 1 plan that was handed back.'],
		[3, 2, 'adds 3 people and 2 plans that were handed back.']
	])('of %i people and %i plans', (people, receipts, words) => {
		expect(offerInWords(backup, { ...offer, people, receipts })).toEqual([
			`This backup of Park Physio ${words}`
		]);
	});

	it('says who is here already, and what is left out', () => {
		expect(offerInWords(backup, { ...offer, known: 1 }, 1).slice(1)).toEqual([
			'1 person is here already: what is newer in either place is kept.',
			'1 plan in this file does not match the link that goes with it, and is left out.'
		]);
		expect(offerInWords(backup, { ...offer, known: 2 }, 3).slice(1)).toEqual([
			'2 people are here already: what is newer in either place is kept.',
			'3 plans in this file do not match the link that goes with it, and are left out.'
		]);
	});

	it('says where plans will lead', () => {
		const from = 'Plans will say that they are from Priya, Park Physio.';
		const words = (site: string) =>
			offerInWords({ ...backup, profile: { ...profile, site } }, { ...offer, profile: true })[1];
		expect(words('')).toBe(`${from} Links will lead to the address of this page.`);
		expect(words('https://a.example/')).toBe(`${from} Links will lead to https://a.example/`);
	});
});

it('says when people were deleted: on a day, or from the first day to the last', () => {
	expect(deletedHereWords(on('03-03'))).toBe('1 person in this file was deleted here on 3 March.');
	expect(deletedHereWords(on('03-03', '03-03'))).toBe(
		'2 people in this file were deleted here on 3 March.'
	);
	expect(deletedHereWords(on('04-09', '03-03'))).toBe(
		'2 people in this file were deleted here from 3 March to 9 April.'
	);
	expect(deletedThereWords(on('03-03'))).toBe(
		'1 person on this list was deleted on the other computer on 3 March:'
	);
	expect(deletedThereWords(on('03-03', '03-03'))).toBe(
		'2 people on this list were deleted on the other computer on 3 March:'
	);
	expect(deletedThereWords(on('04-09', '03-03'))).toBe(
		'2 people on this list were deleted on the other computer from 3 March to 9 April:'
	);
});
