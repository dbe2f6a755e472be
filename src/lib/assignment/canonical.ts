import { base64url } from 'jose';

/**
 * Whether base64url is written in its one right way. The last character has bits that decoders pass
 * over: without this, a token with another character there would still be read.
 */
export function isCanonical(text: string): boolean {
	try {
		return base64url.encode(base64url.decode(text)) === text;
	} catch {
		return false;
	}
}
