/**
 * Controls but for line feeds, marks that turn the direction of the text round them, and what cannot be
 * seen. What joins letters or colours a picture stays (U+200C, U+200D, U+FE0E, U+FE0F).
 */
const UNSEEN =
	/[^\P{Cc}\n]|[\u202A-\u202E\u2066-\u2069]|\p{Cs}|(?!\u200C|\u200D|\uFE0E|\uFE0F)[\p{Default_Ignorable_Code_Point}\u2800]/gu;

/**
 * A typed or pasted text as links and lists hold it: in NFC, without the unseen characters for which a
 * patient's phone would refuse the whole plan.
 */
export const clean = (text: string): string =>
	text.replace(/\r\n?/g, '\n').replaceAll('\t', ' ').replace(UNSEEN, '').normalize('NFC').trim();

/** As `clean`, on one line. */
export const cleanLine = (text: string): string => clean(text.replace(/\s+/g, ' '));
