/**
 * Links that Proofpoint's URL Defense rewrote, as clinics' mail filters do. Its three versions each
 * have an encoding of their own.
 */

/** Longest link that is decoded, and most of them in one text. */
const LONGEST = 12_000;
const MOST = 50;

/** A text with the links that URL Defense rewrote as they were before. */
export function fromUrlDefense(text: string): string {
	if (!/urldefense/i.test(text)) return text;
	return third(second(text));
}

const SECOND = /https?:\/\/urldefense[\w.]{0,30}\/v2\/url\?u=([^&\s]{1,12000})(?:(&)|(\s*$)|)/gi;

/**
 * Version 2 writes `%` as `-` and `/` as `_`; version 1 is a plain parameter, which needs nothing. One
 * that ends in the middle of a text is broken into lines: it is read once those are joined.
 */
const second = (text: string) =>
	text.replace(SECOND, (link: string, url: string, and?: string, last?: string) =>
		(and ?? last) === undefined ? link : `${url.replaceAll('-', '%').replaceAll('_', '/')} `
	);

const RUNS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';
const BEFORE = '/v3/__';
const BEHIND = '__;';

/**
 * Version 3 writes `*` for one character and `**X` for as many as X says, and lists the characters
 * behind the link in base64url.
 */
function third(text: string): string {
	let read = '';
	let rest = text;
	for (let count = 0; count < MOST; count += 1) {
		const from = rest.indexOf(BEFORE);
		if (from < 0) break;
		const [link, behind] = rest.slice(from + BEFORE.length, from + LONGEST).split(BEHIND, 2);
		const [, list] = /^([\w-]*={0,2})!/.exec(behind ?? '') ?? [];
		const end = from + BEFORE.length;
		if (link === undefined || list === undefined || /\s/.test(link)) {
			read += rest.slice(0, end);
			rest = rest.slice(end);
			continue;
		}
		read += `${rest.slice(0, from)} ${filledIn(link, list)} `;
		rest = rest.slice(end + link.length + BEHIND.length + list.length);
	}
	return read + rest;
}

function filledIn(link: string, list: string): string {
	const characters = [...listed(list)];
	return link.replace(/\*(?:\*([\w-]))?/g, (_, run) => {
		const length = typeof run === 'string' ? RUNS.indexOf(run) + 2 : 1;
		return characters.splice(0, length).join('');
	});
}

function listed(list: string): string {
	try {
		const bytes = atob(list.replaceAll('-', '+').replaceAll('_', '/').replace(/=+$/, ''));
		return new TextDecoder().decode(Uint8Array.from(bytes, (one) => one.charCodeAt(0)));
	} catch {
		return '';
	}
}
