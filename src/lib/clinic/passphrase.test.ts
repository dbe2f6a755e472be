import { expect, it } from 'vitest';
import { makePassphrase, MADE_WORDS, phraseProblem, spoken, strengthOf } from './passphrase.ts';
import { WORDS } from './words.ts';

it('makes a passphrase of at least 2^44 possibilities', () => {
	expect(new Set(WORDS).size).toBe(256);
	expect(256 ** MADE_WORDS).toBeGreaterThanOrEqual(2 ** 44);
	expect(makePassphrase().split(' ')).toHaveLength(MADE_WORDS);
	expect(makePassphrase()).not.toBe(makePassphrase());
	expect(strengthOf(makePassphrase()).level).toBe('good');
});

it.each([
	['short1!', 'short'],
	['password1234', 'weak'],
	['aaaaaaaaaaaaaaaa', 'weak'],
	['Xk92mfQpw71z', 'fair'],
	['otter lantern maple violin', 'good']
])('%s is %s', (text, level) => expect(strengthOf(text).level).toBe(level));

it.each([
	['Priya Park Physio', ['Park Physio', 'Priya'], 'weak'],
	['park physio, priya 2026', ['Park Physio', 'Priya'], 'weak'],
	['run.example/course/', ['https://run.example/course/'], 'weak'],
	['otter lantern maple priya violin', ['Park Physio', 'Priya'], 'good'],
	['otter lantern maple violin', ['', ''], 'good']
])('%s on a page with %j is %s', (text, onThePage, level) =>
	expect(strengthOf(text, onThePage).level).toBe(level)
);

it.each([
	['Otter Lantern Maple Violin'],
	['otter-lantern-maple-violin'],
	['otter \u2013 lantern  maple\u00A0violin '],
	['\uFEFFotter\u200B lantern\u00AD maple violin\u200E'],
	['otter\u2212lantern maple violin'],
	['OTTER\nlantern\tmaple violin'],
	['otter, lantern, maple, violin.'],
	['otter,lantern;maple/violin'],
	['otter. Lantern. Maple. Violin'],
	['\u201COtter lantern\u201D \u2018maple\u2019 "violin"'],
	['\u00ABotter lantern\u00BB \u201Emaple\u201C `violin\u00B4'],
	['otter\u2014lantern_maple \u2022 violin\u2026'],
	['\uFF02otter\uFF02\uFF0Clantern\u3001maple\uFF0Eviolin\u3002']
])('%j is said like the one it was chosen as', (text) =>
	expect(spoken(text)).toBe('otter lantern maple violin')
);

it.each([
	["don't lean on lantern", 'dont lean on lantern'],
	['Don\u2019t lean\u2009on lantern', 'dont lean on lantern']
])('%j has an apostrophe from any keyboard', (text, said) => expect(spoken(text)).toBe(said));

it('is weak where it has nothing but marks', () => {
	expect(strengthOf(',.;:_\u2026"\u2019-'.repeat(3)).level).toBe('short');
});

it('is asked for twice before it counts', () => {
	const chosen = 'otter lantern maple violin';
	expect(phraseProblem('otter', 'otter')).toMatch(/Too short/);
	expect(phraseProblem(chosen, ' ')).toMatch(/once more/);
	expect(phraseProblem(chosen, 'otter lantern maple')).toMatch(/differ/);
	expect(phraseProblem(chosen, 'Otter-lantern, \u201Cmaple\u201D violin.')).toBe('');
});
