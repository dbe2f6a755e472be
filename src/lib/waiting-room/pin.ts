import { base64url } from 'jose';
import type { Settings, Tries } from './schema.ts';

const ROUNDS = 200_000;
/** Wrong ones in a row that are taken before it waits. */
const FREE = 3;
const WAIT = 30_000;

export const NO_TRIES: Tries = { wrong: 0, until: 0 };

/** Whether a text can be a PIN: four to eight digits. */
export const isPin = (text: string): boolean => /^\d{4,8}$/.test(text);

/**
 * The PIN as it is kept: PBKDF2 with SHA-256, by Web Crypto. It keeps a PIN that is used elsewhere too
 * from being read off a tablet's storage; four digits stand no real attack, and need not.
 */
export async function keptPin(pin: string): Promise<Settings['pin']> {
	const salt = crypto.getRandomValues(new Uint8Array(16));
	return { salt: base64url.encode(salt), hash: base64url.encode(await hash(pin, salt)) };
}

/** Whether it is the PIN that was kept. */
export async function isRightPin(pin: string, kept: Settings['pin']): Promise<boolean> {
	const salt = Uint8Array.from(base64url.decode(kept.salt));
	return base64url.encode(await hash(pin, salt)) === kept.hash;
}

/** After a wrong one. From the third on, each has to wait. */
export function afterWrong({ wrong }: Tries, now: number): Tries {
	return { wrong: wrong + 1, until: wrong + 1 >= FREE ? now + WAIT : 0 };
}

/** The tries as they stand for a clock that may have been set back: nobody waits until it was. */
export function bounded(tries: Tries, now: number): Tries {
	return tries.until - now > WAIT ? { ...tries, until: now + WAIT } : tries;
}

/** Milliseconds to wait before the next try. */
export function waitLeft({ until }: Tries, now: number): number {
	return Math.max(0, until - now);
}

async function hash(pin: string, salt: Uint8Array<ArrayBuffer>): Promise<Uint8Array> {
	const key = await crypto.subtle.importKey('raw', new TextEncoder().encode(pin), 'PBKDF2', false, [
		'deriveBits'
	]);
	const how = { name: 'PBKDF2', hash: 'SHA-256', salt, iterations: ROUNDS };
	return new Uint8Array(await crypto.subtle.deriveBits(how, key, 256));
}
