import { expect, it } from 'vitest';
import { makePassphrase, MADE_WORDS, strengthOf } from './passphrase.ts';
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
