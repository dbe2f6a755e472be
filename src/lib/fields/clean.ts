import { DIRECTION, LONE, UNSEEN } from './line.ts';

/** What `line` and `name` refuse: it is taken out of what is typed, but for line feeds. */
const REFUSED = new RegExp(
	['[^\\P{Cc}\\n]', DIRECTION.source, LONE.source, UNSEEN.source].join('|'),
	'gu'
);

/**
 * A typed or pasted text as links and lists hold it: in NFC, without the unseen characters for which a
 * patient's phone would refuse the whole plan.
 */
export const clean = (text: string): string =>
	text.replace(/\r\n?/g, '\n').replaceAll('\t', ' ').replace(REFUSED, '').normalize('NFC').trim();

/** As `clean`, on one line. */
export const cleanLine = (text: string): string => clean(text.replace(/\s+/g, ' '));
