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
	const alone = given.replace(/\s+/g, '');
	return (
		found(alone) ??
		pieces(given)
			.map(found)
			.find((one) => one !== null) ??
		refuse('other-code')
	);
}

/** Every run of characters that could be a link or a token, whatever stands round it. */
function pieces(text: string): string[] {
	return text.split(/[\s<>"'()[\]]+/).filter((piece) => piece.length > 20);
}

function found(text: string): Extract<Handed, { ok: true }> | null {
	const [, after = text] = /#(.*)$/.exec(text) ?? [];
	const takeHome = /^h=([A-Za-z0-9_-]+)$/.exec(after);
	if (takeHome?.[1] !== undefined) return { ok: true, kind: 'take-home', token: takeHome[1] };
	const bare = after.replace(/^r=/, '').replace(/[.,;]+$/, '');
	const token = /^\d+$/.test(bare) ? fromDigits(bare) : bare;
	if (token === null || !/^[A-Za-z0-9_.-]+$/.test(token)) return null;
	const kind = PARTS[token.split('.').length as keyof typeof PARTS] as
		'assignment' | 'receipt' | undefined;
	return kind && token.startsWith('ey') ? { ok: true, kind, token } : null;
}
