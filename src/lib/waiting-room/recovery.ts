/**
 * The recovery code: the way back in when the PIN is forgotten. It is shown once, written down by staff,
 * and kept as a hash alone. No visitor's screen shows it, and 60 bits are not guessed.
 */
const ALPHABET = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
const LENGTH = 12;

/** A new code, in groups that are easy to write down: `7K2M-0QRS-9XVA`. */
export function newRecoveryCode(): string {
	const values = crypto.getRandomValues(new Uint8Array(LENGTH));
	// 32 characters: each remainder is as likely as any other.
	const characters = Array.from(values, (value) => ALPHABET[value % ALPHABET.length]);
	return (characters.join('').match(/.{4}/g) ?? []).join('-');
}

/**
 * A code as it was typed, in the one form that is hashed: any case, with or without dashes, and with
 * letters in place of the digits that they look like.
 */
export function plainRecoveryCode(typed: string): string {
	return typed
		.toUpperCase()
		.replace(/[\s.–—-]+/g, '')
		.replaceAll('O', '0')
		.replace(/[IL]/g, '1');
}

/** Whether a text can be a code at all: what cannot be costs no try. */
export function isRecoveryCode(typed: string): boolean {
	const plain = plainRecoveryCode(typed);
	return plain.length === LENGTH && [...plain].every((character) => ALPHABET.includes(character));
}
