/** Controls but for line feeds, and marks that turn the direction of the text round them. */
const UNSEEN = /[^\P{Cc}\n]|[\u202A-\u202E\u2066-\u2069]|\p{Cs}/gu;

/**
 * A typed or pasted text as links and lists hold it: in NFC, without the unseen characters for which a
 * patient's phone would refuse the whole plan.
 */
export const clean = (text: string): string =>
	text.replace(/\r\n?/g, '\n').replaceAll('\t', ' ').replace(UNSEEN, '').normalize('NFC').trim();

/** As `clean`, on one line. */
export const cleanLine = (text: string): string => clean(text.replace(/\s+/g, ' '));
