import { holdsPart, tokensIn, type Token } from './find-token.ts';
import { linkRepairs } from './link-repairs.ts';
import { refuse, type TokenRefusal } from './refusals.ts';

/** What a scanned, pasted or opened text holds; what its token may hold is in `schema.ts`. */
export type TokenResult = ({ readonly ok: true } & Token) | TokenRefusal;

/** Longest text that is searched, in characters: a long thread of mails, or a mail saved as a file. */
export const MAX_TEXT = 200_000;

/** The link that opens an assignment. `site`: the address of the course, with its last slash. */
export const assignmentLink = (site: string, token: string): string =>
	`${site}assignment/#${token}`;

/** The link that hands a receipt to a physio. */
export const receiptLink = (site: string, token: string): string => `${site}physio/#r=${token}`;

/**
 * Finds what was handed over in a text: a link, what follows its `#`, the token by itself, or
 * either in digits; however mail programs, messengers and firewalls wrapped, quoted, encoded or broke
 * it. Nothing is ever added to a token, so a changed one stays one that its reader refuses.
 * @param wanted what is taken where a text holds several, such as a receipt above the quoted plan
 */
export function extractToken(text: string, wanted?: Token['kind']): TokenResult {
	if (text.length > MAX_TEXT) return refuse(otherFile(text) ?? 'large');
	let first: Token | undefined;
	let isPart = false;
	let isEmpty = true;
	for (const repaired of linkRepairs(text)) {
		const tokens = tokensIn(repaired);
		const best = tokens.find(({ kind }) => kind === (wanted ?? kind));
		if (best) return { ok: true, ...best };
		first ??= tokens[0];
		isPart ||= holdsPart(repaired);
		isEmpty &&= repaired.trim() === '';
	}
	if (first) return { ok: true, ...first };
	return refuse(otherFile(text) ?? (isEmpty ? 'empty' : isPart ? 'damaged' : 'other-code'));
}

/** Which other file of the course begins like this; a list is sealed under a passphrase. */
function otherFile(text: string): 'a-copy' | 'a-list' | null {
	const start = text.slice(0, 200).replace(/[\s\0\uFEFF]+/g, '');
	if (/^\{"format":"back-to-running"/.test(start)) return 'a-copy';
	return start.startsWith('eyJhbGciOiJQQkVTMi') ? 'a-list' : null;
}
