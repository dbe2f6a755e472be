import { base64url, decodeProtectedHeader } from 'jose';
import * as v from 'valibot';

const Typed = v.object({ typ: v.picklist(['btr-assignment', 'btr-receipt']) });

/** A member that headers of ours begin with. */
const BEGINS = /^\{"(?:alg|enc|zip|typ|jwk|kid|epk)"/;

/**
 * What the header of a token says it is; `part` where it is cut or was changed but may be ours, and
 * `other` where it is somebody else's.
 */
export function headerOf(header: string): 'btr-assignment' | 'btr-receipt' | 'part' | 'other' {
	const text = decoded(header);
	try {
		const typed = v.safeParse(Typed, JSON.parse(text));
		return typed.success ? typed.output.typ : 'other';
	} catch {
		return BEGINS.test(text) ? 'part' : 'other';
	}
}

/** What the header of a token holds, unchecked; undefined where it has none. */
export function rawHeader(token: string): unknown {
	try {
		return decodeProtectedHeader(token);
	} catch {
		return undefined;
	}
}

/** The text of base64url as far as it goes; what is not of its alphabet ends it. */
function decoded(header: string): string {
	const [letters = ''] = /^[\w-]*/.exec(header) ?? [];
	// One character of four stands for less than a byte.
	const whole = letters.length % 4 === 1 ? letters.slice(0, -1) : letters;
	try {
		return new TextDecoder().decode(base64url.decode(whole));
	} catch {
		return '';
	}
}
