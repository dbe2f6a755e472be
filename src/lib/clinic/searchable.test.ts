import { expect, it } from 'vitest';
import { searchable } from './searchable.ts';

it.each([
	['O’Brien', "O'Brien", 'obrien', 'O`Brien', 'O\u02BCBrien'],
	['Łukasz', 'Lukasz', 'ŁUKASZ'],
	['Ømer', 'Omer', 'Ömer', 'omer'],
	['Straße', 'strasse', 'STRASSE', 'STRAẞE'],
	['Bjørn Ærø', 'bjorn aero'],
	['Đặng', 'Dang'],
	['Yıldız', 'yildiz', 'YILDIZ'],
	['İpek', 'ipek'],
	['Anne-Marie', 'annemarie', 'Anne\u2010Marie'],
	['Þór', 'thor', 'ÞÓR'],
	['Ŋoma', 'noma'],
	['Məmməd', 'memmed'],
	['Œuvre', 'oeuvre'],
	['Ħal', 'hal'],
	['Ｍｉｎａ', 'mina']
])('%s is found as it is typed: %s', (...all) => {
	expect(new Set(all.map(searchable)).size).toBe(1);
});

it('leaves other scripts as they are', () => {
	expect(searchable('Мина')).toBe('мина');
	expect(searchable('美娜')).toBe('美娜');
});
