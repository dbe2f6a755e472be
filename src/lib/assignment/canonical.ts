import { base64url } from 'jose';

/** Whether a text can be read as base64url. One character of four stands for less than a byte. */
export const isBase64url = (text: string): boolean =>
	/^[\w-]*$/.test(text) && text.length % 4 !== 1;

/**
 * Whether base64url is written in its one right way. The last character has bits that decoders pass
 * over: without this, a token with another character there would still be read.
 */
export const isCanonical = (text: string): boolean =>
	isBase64url(text) && base64url.encode(base64url.decode(text)) === text;
