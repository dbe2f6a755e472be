import { expect, test } from 'vitest';
import { accepts } from './signed.fixture.ts';

test.each([
	'Park Physio',
	'Zoë',
	'李',
	'Сюзанна',
	'مریم',
	'می‌شود',
	'Physio 4 You',
	'Run 🏃‍♀️ Club',
	'4'
])('“%s” can be the name of a clinic and of a person', async (name) => {
	expect(await accepts({ clinic: name })).toBe(true);
	expect(await accepts({ by: name })).toBe(true);
});

test.each([
	...[
		'',
		' ',
		'\u2060',
		'\u200B',
		'\u3164',
		'\u115F',
		'\u1160',
		'\uFFA0',
		'\u2800',
		'.',
		'™',
		'🏃'
	],
	...[
		'Park\u2060',
		'Park Physio\u3164',
		'Park\u2800',
		'Park\u202E',
		'\u200EPark',
		'Pa\u00ADrk',
		'\u0301'
	]
])('“%s” cannot: nothing of it is in sight, or not all', async (name) => {
	expect(await accepts({ clinic: name })).toBe(false);
	expect(await accepts({ by: name })).toBe(false);
});
