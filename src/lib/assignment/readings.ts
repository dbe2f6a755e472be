import { fromUrlDefense } from './url-defense.ts';

/**
 * Mail programs, messengers and firewalls wrap, encode, quote and break the links that they carry.
 * Each function here undoes one such way; none knows what a token is.
 */

/** Texts that one text may become. Two or three hold the link; the rest is for wrappers in wrappers. */
const MOST_READINGS = 24;
/** Wrappers in wrappers that are undone at once. */
const MOST_LAYERS = 6;

/** A text as it stands, then with more and more of what mail did to it undone. */
export function* readings(text: string): Generator<string> {
	const seen = new Set<string>();
	const queue = [text];
	for (const raw of queue) {
		if (seen.has(raw)) continue;
		if (seen.size >= MOST_READINGS) return;
		seen.add(raw);
		const bare = unwrapped(raw);
		yield bare;
		queue.push(encodedBodies(raw), softBreaksUndone(raw), joined(raw), bare, squeezed(bare));
	}
}

/** Without what cannot stand in a link, and with wrapped links opened. */
function unwrapped(text: string): string {
	let before = '';
	let now = text;
	for (let layer = 0; layer < MOST_LAYERS && now !== before; layer += 1) {
		before = now;
		now = fromUrlDefense(percentDecoded(entitiesDecoded(visible(now))));
	}
	return now;
}

/** Without zero-width characters, soft hyphens, direction marks, and the zeros of UTF-16. */
const visible = (text: string) => text.replace(/[\0\p{Default_Ignorable_Code_Point}]/gu, '');

const NAMED: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"' };

/** Without the tags that HTML puts inside a word, its entities read, and Markdown's backslashes gone. */
function entitiesDecoded(text: string): string {
	return text
		.replace(/<\/?(?:wbr|br|b|i|u|em|strong|span|font|div|p)\b[^<>]{0,300}>/gi, '')
		.replace(/&(?:#(\d{1,6})|#x([\da-f]{1,5})|(amp|lt|gt|quot));/gi, (_, dec, hex, name) =>
			typeof name === 'string'
				? (NAMED[name.toLowerCase()] ?? '')
				: String.fromCodePoint(typeof dec === 'string' ? Number(dec) : parseInt(String(hex), 16))
		)
		.replace(/\\(?=[_.-])/g, '');
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

/** The lines of a text as one, without the marks that quoting puts before them. */
function joined(text: string): string {
	const lines = text.split(/[\r\n\u2028]+/).map((line) => {
		const bare = line.replace(/^[\s>|]+/, '').trimEnd();
		return bare.endsWith('=') ? bare.slice(0, -1) : bare;
	});
	return lines.join('');
}

const squeezed = (text: string) => text.replace(/\s+/g, '');

/** The parts of a saved mail that are base64 (RFC 2045), read. The mail itself where it has none. */
function encodedBodies(text: string): string {
	const parts = text.split(/content-transfer-encoding:[ \t]*base64/i).slice(1, 11);
	const bodies = parts.map((part) => {
		const [, ...after] = part.replaceAll('\r', '').split('\n\n');
		const [body = ''] = /^[A-Za-z0-9+/=\n]+/.exec(after.join('\n\n')) ?? [];
		try {
			return new TextDecoder().decode(Uint8Array.from(atob(body), (one) => one.charCodeAt(0)));
		} catch {
			return '';
		}
	});
	return bodies.length > 0 ? bodies.join('\n') : text;
}
