import { fromUrlDefense } from './url-defense.ts';

/**
 * Mail programs, messengers and firewalls wrap, encode, quote and break the links that they carry.
 * Each function here undoes one such way; none knows what a token is.
 */

/** Texts that one text may become. Two or three hold the link; the rest is for wrappers in wrappers. */
const MOST_REPAIRS = 30;
/** Wrappers in wrappers that are undone at once. */
const MOST_LAYERS = 6;

/** The text itself, then with more and more of what mail programs did to it undone. */
export function* linkRepairs(text: string): Generator<string> {
	const seen = new Set<string>();
	const queue = [text];
	for (const raw of queue) {
		if (seen.has(raw)) continue;
		if (seen.size >= MOST_REPAIRS) return;
		seen.add(raw);
		const bare = unwrapped(raw);
		yield bare;
		queue.push(encodedBodies(raw), softBreaksUndone(raw), joined(raw), bare, squeezed(bare));
		queue.push(digitsJoined(bare));
	}
}

/** Without characters that no link holds, and with wrapped links opened. */
function unwrapped(text: string): string {
	let before = '';
	let now = text;
	for (let layer = 0; layer < MOST_LAYERS && now !== before; layer += 1) {
		before = now;
		now = fromUrlDefense(percentDecoded(entitiesDecoded(visible(now))));
	}
	return now;
}

/** No part of a link: controls but for line ends, and what takes no room. */
const UNSEEN = /[^\P{Cc}\t-\r\x85]|[\p{Default_Ignorable_Code_Point}\uFFF9-\uFFFC]/gu;
/** Hyphens that PDF readers and word processors put for the one of the keyboard. */
const HYPHENS = /[\u2010\u2011\u2212]/g;
const FULL_WIDTH = /[！-～]/g;
const FROM_FULL_WIDTH = 0xfee0;

/** Without what cannot be seen, and with the signs of the keyboard for those that look the same. */
const visible = (text: string) =>
	text
		.replace(UNSEEN, '')
		.replace(HYPHENS, '-')
		.replace(FULL_WIDTH, (one) => String.fromCharCode(one.charCodeAt(0) - FROM_FULL_WIDTH));

const NAMED: Readonly<Record<string, string>> = {
	...{ amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", nbsp: ' ', equals: '=', percnt: '%' },
	...{
		num: '#',
		period: '.',
		lowbar: '_',
		hyphen: '-',
		dash: '-',
		sol: '/',
		colon: ':',
		quest: '?'
	},
	...{ shy: '', zwnj: '', zwj: '', zerowidthspace: '', nobreak: '' }
};

/** What HTML puts inside a word: tags but for those of links, whose address is wanted, and comments. */
const TAG = /<(?:\/[a-z]|(?!a\b)[a-z])[\w:-]{0,30}(?:\s[^<>]{0,300})?\/?>|<!--[^<>]{0,300}-->/gi;
const ENTITY = /&(?:#(\d{1,6})|#x([\da-f]{1,5})|([a-z]{2,14}));/gi;
/** As scripts and JSON write a character. */
const ESCAPE = /\\u([\da-f]{4})/gi;

/** Without the tags of HTML, its entities and JSON's escapes read, and Markdown's backslashes gone. */
function entitiesDecoded(text: string): string {
	return text
		.replace(TAG, '')
		.replace(ENTITY, (whole: string, dec: unknown, hex: unknown, name: unknown) =>
			typeof name === 'string'
				? (NAMED[name.toLowerCase()] ?? whole)
				: String.fromCodePoint(typeof dec === 'string' ? Number(dec) : parseInt(String(hex), 16))
		)
		.replace(ESCAPE, (_, hex) => String.fromCharCode(parseInt(String(hex), 16)))
		.replace(/\\(?=[_.#-])/g, '');
}

const percentDecoded = (text: string) => text.replace(/(?:%[\da-f]{2})+/gi, bytesRead);

/** Characters from their bytes, each written as `%` and two digits; a space where they are none. */
function bytesRead(bytes: string): string {
	try {
		return decodeURIComponent(bytes);
	} catch {
		return bytes.replace(/%([\da-f]{2})/gi, (_, hex) => {
			const code = parseInt(String(hex), 16);
			return code < 0x80 ? String.fromCharCode(code) : ' ';
		});
	}
}

/** Quoted-printable (RFC 2045): no `=` at a line's end, and `=3D` read. */
function softBreaksUndone(text: string): string {
	return text
		.replace(/=[ \t]*\r?\n/g, '')
		.replace(/(?:=[\dA-F]{2})+/gi, (bytes) => bytesRead(bytes.replaceAll('=', '%')));
}

const LINE_ENDS = /[\n-\r\x85\u2028\u2029]+/;
/** What quoting, lists and comparing put before a line, such as `> `, `* ` and `Pri> `. */
const BEFORE_LINE = /^(?:[A-Za-z]{1,20}>|[\s>|»›+]|[^\w\s](?=\s))+/;
/** What mail programs put at the end of a line that continues. */
const AFTER_LINE = /[=\\↵]$/;

/** The lines of a text as one, without the marks round them. */
const joined = (text: string) =>
	text
		.split(LINE_ENDS)
		.map((line) => line.trimEnd().replace(BEFORE_LINE, '').replace(AFTER_LINE, ''))
		.join('');

const squeezed = (text: string) => text.replace(/\s+/g, '');

/** Joins groups of digits, whatever separates them. */
const digitsJoined = (text: string) => text.replace(/(?<=\d)[^\da-z#]{1,4}(?=\d)/gi, '');

/** Shorter ones hold no token. */
const BASE64 = /[\w+/-][\w+/\r\n-]{100,}/g;

/** A line of a mail's head, or its continuation: without a gap the body would seem to be more of it. */
const HEAD = /^(?:[a-z-]{2,40}:[ \t]|content-transfer-encoding:|[ \t])[^\r\n]*$/gim;

/** Decodes the base64 in a text: the parts of a saved mail, and links in links. */
function encodedBodies(text: string): string {
	const bodies = (text.replace(HEAD, ' ').match(BASE64) ?? []).map(fromBase64);
	return bodies.length > 0 ? bodies.join('\n') : text;
}

/** The text of base64. One letter over stands for less than a byte. */
function fromBase64(body: string): string {
	const letters = body
		.replace(/[\r\n]/g, '')
		.replaceAll('-', '+')
		.replaceAll('_', '/');
	const bytes = atob(letters.length % 4 === 1 ? letters.slice(0, -1) : letters);
	return new TextDecoder().decode(Uint8Array.from(bytes, (one) => one.charCodeAt(0)));
}
