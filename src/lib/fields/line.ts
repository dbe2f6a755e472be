import * as v from 'valibot';

/** Half of a pair; `isWellFormed` is newer than some browsers that the course is for. */
export const LONE = /\p{Cs}/u;
/** Control characters (C0, delete, C1). */
const CONTROL = /\p{Cc}/u;
/** Marks that turn the direction of the text round them, and so can make a name read as another. */
export const DIRECTION = /[\u202A-\u202E\u2066-\u2069]/;

/** Length in code points: what people count as characters, or nearly so. */
export const codePoints = (text: string): number => Array.from(text).length;

/** Whether a text holds nothing that a page must not show: lone surrogates, controls, turned text. */
function isPlain(text: string): boolean {
	return !LONE.test(text) && !CONTROL.test(text) && !DIRECTION.test(text);
}

/** One line of at most `most` code points after NFC, without control characters. */
export const line = (most: number, least = 0) =>
	v.pipe(
		v.string(),
		v.normalize('NFC'),
		v.check((text) => isPlain(text), 'has characters that may not be shown'),
		v.check((text) => within(text, least, most), `must have ${least} to ${most} characters`)
	);

/** As `line`, but line feeds are allowed. */
export const lines = (most: number, least = 0) =>
	v.pipe(
		v.string(),
		v.normalize('NFC'),
		v.check((text) => isPlain(text.replaceAll('\n', '')), 'has characters that may not be shown'),
		v.check((text) => within(text, least, most), `must have ${least} to ${most} characters`)
	);

function within(text: string, least: number, most: number): boolean {
	const length = codePoints(text);
	return length >= least && length <= most;
}

/**
 * Characters that cannot be seen: a name of them would seem to be none, and one that ends in them would
 * seem to be another. What joins letters or colours a picture is left (U+200C, U+200D, U+FE0E, U+FE0F).
 */
export const UNSEEN = /(?!\u200C|\u200D|\uFE0E|\uFE0F)[\p{Default_Ignorable_Code_Point}\u2800]/u;

/** The name of a person or a clinic: a line of at most `most` characters with a letter or digit in sight. */
export const name = (most: number) =>
	v.pipe(
		line(most, 1),
		v.check((text) => !UNSEEN.test(text), 'has characters that cannot be seen'),
		v.check((text) => /[\p{L}\p{N}]/u.test(text), 'must have a letter')
	);

/** Text as people compare it: whatever its case and its accents. */
export const comparable = (text: string): string =>
	text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
