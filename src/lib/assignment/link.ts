import { fromDigits } from '#lib/qr/digits.ts';
import { refuse, type Refused } from './refusals.ts';

/** What a scanned, pasted or opened text holds. */
export type Handed =
	| {
			readonly ok: true;
			readonly kind: 'assignment' | 'receipt' | 'take-home';
			readonly token: string;
	  }
	| Refused;

/** Longest text that is searched: a mail with a link, or a code in digits. */
const MAX_TEXT = 20_000;

const PARTS = { 3: 'assignment', 5: 'receipt' } as const;

/** The link that opens an assignment. `site`: the address of the course, with its last slash. */
export const assignmentLink = (site: string, token: string): string =>
	`${site}assignment/#${token}`;

/** The link that hands a receipt to a physio. */
export const receiptLink = (site: string, token: string): string => `${site}physio/#r=${token}`;

/**
 * Finds what was handed over in a text: a link, what stands after its `#`, the token by itself, or
 * either in digits; with other words round it, or broken into lines as mail programs do.
 */
export function handed(text: string): Handed {
	const given = text.trim();
	if (given === '') return refuse('empty');
	if (given.length > MAX_TEXT) return refuse('large');
	const all = [...pieces(unwrapped(given)), given.replace(/\s+/g, '')];
	return all.map(found).find((one) => one !== null) ?? refuse('other-code');
}

/** A line that a mail program broke is at most so long; no token is so short. */
const LONGEST_BROKEN = 200;
/** The lines of a broken link are of one length, give or take so much; only its last is shorter. */
const RAGGED = 15;

/** A text with links and tokens that were broken into lines put together again. */
function unwrapped(text: string): string {
	const lines = text.split(/\r?\n/).map((line) => line.trim());
	const whole: string[] = [];
	for (let at = 0; at < lines.length; at += 1) {
		let line = lines[at] ?? '';
		const width = line.length;
		let isOpen = width <= LONGEST_BROKEN && /(?:#(?:[rh]=)?|^)(?:ey|\d)[\w.-]*$/.test(line);
		while (isOpen && /^[\w.-]+$/.test(lines[at + 1] ?? '')) {
			at += 1;
			const next = lines[at] ?? '';
			line += next;
			isOpen = next.length >= width - RAGGED;
		}
		whole.push(line);
	}
	return whole.join('\n');
}

/** Every run of characters that could be a link or a token, whatever stands round it. */
function pieces(text: string): string[] {
	return text.split(/[\s<>"'()[\]]+/).filter((piece) => piece.length > 20);
}

function found(text: string): Extract<Handed, { ok: true }> | null {
	const [, after = text] = /#(.*)$/.exec(text) ?? [];
	const takeHome = /^h=([A-Za-z0-9_-]+)$/.exec(after);
	if (takeHome?.[1] !== undefined) return { ok: true, kind: 'take-home', token: takeHome[1] };
	const bare = withoutMarks(after.replace(/^r=/, ''));
	const token = /^\d+$/.test(bare) ? fromDigits(bare) : bare;
	if (token === null || !/^[A-Za-z0-9_.-]+$/.test(token)) return null;
	const kind = PARTS[token.split('.').length as keyof typeof PARTS] as
		'assignment' | 'receipt' | undefined;
	return kind && token.startsWith('ey') ? { ok: true, kind, token } : null;
}

/** Without the marks at its end. No pattern: some engines take the square of a text's length for it. */
function withoutMarks(text: string): string {
	let end = text.length;
	while ('.,;'.includes(text.charAt(end - 1)) && end > 0) end -= 1;
	return text.slice(0, end);
}
