import { expect, it } from 'vitest';
import { hasInk, withoutPiles } from './legible.ts';

it.each(['', ' \n ', '\u00A0\u2003', '\u200B\u2060\uFEFF', '\u3164', '\u2800\u2800', '\u0301'])(
	'knows that %j shows nothing',
	(text) => expect(hasInk(text)).toBe(false)
);

it.each(['When?', '?', '5', '👍', 'क्या', '走る'])('knows that %s shows something', (text) => {
	expect(hasInk(text)).toBe(true);
});

it('keeps the accents of a language, and takes away what is piled on top', () => {
	for (const text of ['Chạy bộ được chưa?', 'क्षत्रियों', 'שָׁ֥לֹ֖ום', 'Sám']) {
		expect(withoutPiles(text)).toBe(text);
	}
	expect(withoutPiles(`a${'\u0301'.repeat(60)}b`)).toBe(`a${'\u0301'.repeat(5)}b`);
});
