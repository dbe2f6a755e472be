import { describe, expect, test } from 'vitest';
import { telephoneIn } from './telephones.ts';

describe('a telephone number is found, however it is written', () => {
	test.each([
		['Call 000 now.', '000'],
		['Triple 000 it is.', '000'],
		['Dial 112 from a mobile.', '112'],
		['Call 988 if you feel low.', '988'],
		['Call an ambulance on 999.', '999'],
		['In an emergency: 112.', '112'],
		['Ring the emergency number: 911', '911'],
		['Lifeline: 13 11 14', '13 11 14'],
		['Ask 13 11 14 at any hour.', '13 11 14'],
		['Ask 13-11-14.', '13-11-14'],
		['Ask 13\u00A011\u00A014.', '13 11 14'],
		['Ask 13\u201111\u201114.', '13-11-14'],
		['Ask 1300 22 46 36.', '1300 22 46 36'],
		['Ask (02) 9000 0000.', '(02) 9000 0000'],
		['Ask 02.9000.0000.', '02.9000.0000'],
		['Ask 02\u00A09000\u00A00000.', '02 9000 0000'],
		['Ask 02\u20119000\u20110000.', '02-9000-0000'],
		['Ask 02\u20139000\u20130000.', '02-9000-0000'],
		['Ask 029\u200B0000000.', '0290000000'],
		['Ask +61 2 9000 0000.', '+61 2 9000 0000'],
		['Ask 1800 123 456.', '1800 123 456'],
		['Call 116 117 at night.', '116 117'],
		['Ask 0412 345 678 people said.', '0412 345 678']
	])('%s', (text, number) => expect(telephoneIn(text)).toBe(number));
});

describe('an amount is no telephone number', () => {
	test.each([
		'This one looked at 112 studies.',
		'They called 112 people.',
		'A pulse of 112.',
		'A pulse of 111/112 is fine.',
		'A pulse of 112/111 is fine.',
		'One step in 999 is like that.',
		'It was 911 in 999.',
		'There were 75 000 runners.',
		'There were 75\u00A0000 runners.',
		'It covered 115\u202F000 people.',
		'It covered 115,000 people, 1,250,000 steps and 1 250 000 more.',
		'It covered 115.000 people.',
		'In 2017 115 000 people ran.',
		'From 2010-2015, and on 2027-01-15 or 15.01.2027.',
		'About 3.2 km, 10-15 minutes, 160-180 steps.',
		'A beat of 180 is no number for all.',
		'Call your physio if it is over 112 beats.',
		'Call if your pulse is over 112.'
	])('%s', (text) => expect(telephoneIn(text)).toBeUndefined());
});
