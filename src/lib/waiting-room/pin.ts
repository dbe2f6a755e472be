import { base64url } from 'jose';
import type { Secret, Tries } from './schema.ts';

const ROUNDS = 200_000;
/** Wrong ones in a row that are taken before it waits. */
const FREE = 3;
/** In milliseconds: the first wait. Each wrong one after that doubles it, up to the longest. */
const WAIT = 30_000;
const LONGEST_WAIT = 15 * 60_000;
/** So long after the last wrong one, in milliseconds, nothing of it is held against anyone. */
const FORGIVEN_AFTER = 24 * 3_600_000;

export const NO_TRIES: Tries = { wrong: 0, until: 0 };

/** Whether a text can be a PIN: four to eight digits. */
export const isPin = (text: string): boolean => /^\d{4,8}$/.test(text);

/**
 * A PIN or a recovery code as it is kept: PBKDF2 with SHA-256, by Web Crypto. It keeps a PIN that is
 * used elsewhere too from being read off a tablet's storage; four digits do not withstand a real attack there.
 */
export async function hashedSecret(text: string): Promise<Secret> {
	const salt = crypto.getRandomValues(new Uint8Array(16));
	return { salt: base64url.encode(salt), hash: base64url.encode(await hash(text, salt)) };
}

export async function isRight(text: string, secret: Secret): Promise<boolean> {
	const salt = Uint8Array.from(base64url.decode(secret.salt));
	return base64url.encode(await hash(text, salt)) === secret.hash;
}

/** Milliseconds to wait after so many wrong ones in a row. */
const waitAfter = (wrong: number): number =>
	wrong < FREE ? 0 : Math.min(WAIT * 2 ** (wrong - FREE), LONGEST_WAIT);

/** After a wrong one. From the third on, each has to wait, and longer each time. */
export function afterWrong({ wrong }: Tries, now: number): Tries {
	return { wrong: wrong + 1, until: now + waitAfter(wrong + 1) };
}

/**
 * The tries as they are now: those of another day are forgiven, so that children who play with the
 * pad do not shut staff out for ever; and where the clock was set back, nobody waits until it was.
 */
export function current(tries: Tries, now: number): Tries {
	if (tries.until > 0 && now - tries.until > FORGIVEN_AFTER) return NO_TRIES;
	const longest = now + waitAfter(tries.wrong);
	return tries.until > longest ? { ...tries, until: longest } : tries;
}

export function waitLeft({ until }: Tries, now: number): number {
	return Math.max(0, until - now);
}

/**
 * Takes one try. It is counted as wrong until it has shown to be right, so that many at once, in as
 * many tabs, are no more than one after the other.
 * @returns what is to be kept, and the milliseconds to wait where no try is left
 */
export function takeTry(
	before: Tries,
	now: number
): { readonly tries: Tries; readonly wait: number } {
	const tries = current(before, now);
	const wait = waitLeft(tries, now);
	return { tries: wait > 0 ? tries : afterWrong(tries, now), wait };
}

async function hash(text: string, salt: Uint8Array<ArrayBuffer>): Promise<Uint8Array> {
	const key = await crypto.subtle.importKey(
		'raw',
		new TextEncoder().encode(text),
		'PBKDF2',
		false,
		['deriveBits']
	);
	const how = { name: 'PBKDF2', hash: 'SHA-256', salt, iterations: ROUNDS };
	return new Uint8Array(await crypto.subtle.deriveBits(how, key, 256));
}
