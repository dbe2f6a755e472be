import { fromDigits } from '#lib/qr/digits.ts';
import { headerOf } from './token-header.ts';

/** A token of ours in a text. Whether its signature fits is not known yet. */
export interface Token {
	readonly kind: 'assignment' | 'receipt' | 'take-home';
	readonly token: string;
}

/** Every token begins with the header's `{"`, in base64url or in digits. */
const START = 'eyJ';
const START_IN_DIGITS = '567629';
/** More places than this are not tried in one text: no mail has so many, and a hostile one may. */
const MOST_STARTS = 500;
const MOST_STARTS_IN_DIGITS = 20;
/** Two digits a character, and room for what follows. */
const MOST_DIGITS = 10_000;

/** The header, up to its dot. */
const HEADER = /eyJ[\w-]{20,800}(?=\.)/y;
/**
 * What follows the header. A signature has 86 characters and a seal 22, so a token's end is known
 * whatever follows it. Lengths beyond a token's are left to its reader, which says so.
 */
const REST = {
	'btr-assignment': ['assignment', /\.[\w-]{1,8000}\.[\w-]{86}/y],
	// A file's holds more than a link's.
	'btr-receipt': ['receipt', /\.\.[\w-]{16}\.[\w-]{1,180000}\.[\w-]{22}/y]
} as const;

/** Every token in a text, in order; those in digits come after the others. */
export function tokensIn(text: string): Token[] {
	return [...plainTokens(text), ...tokensInDigits(text), ...takeHomeTokens(text)];
}

/** A text that is the end of a token, whose beginning was not copied. */
const END =
	/^\s*(?!eyJ)(?:(?=[\w.-]{80})(?:[\w-]{0,8000}\.){1,4}(?:[\w-]{86}|[\w-]{22})|\d{100,})\s*$/;

/** Whether a text holds a part of a link or a token of ours. */
export function holdsPart(text: string): boolean {
	if (END.test(text)) return true;
	if (/\/assignment\/(?:[?#\s]|$)|#[rh]=|#ey[\w.-]{8}|#?567629\d{14}/.test(text)) return true;
	return startsOf(text, START).some((at) => headerOf(text.slice(at, at + 800)) !== 'other');
}

function plainTokens(text: string): Token[] {
	return startsOf(text, START).flatMap((at) => tokenAt(text, at) ?? []);
}

function tokensInDigits(text: string): Token[] {
	return startsOf(text, START_IN_DIGITS, MOST_STARTS_IN_DIGITS).flatMap((at) => {
		const [digits = ''] = /^\d+/.exec(text.slice(at, at + MOST_DIGITS)) ?? [];
		return tokenAt(firstCharacters(digits), 0) ?? [];
	});
}

function takeHomeTokens(text: string): Token[] {
	const [, token] = /#h=([\w-]+)/.exec(text) ?? [];
	return token === undefined ? [] : [{ kind: 'take-home', token }];
}

function tokenAt(text: string, at: number): Token | null {
	HEADER.lastIndex = at;
	const [header] = HEADER.exec(text) ?? [];
	if (header === undefined) return null;
	const type = headerOf(header);
	if (type === 'part' || type === 'other') return null;
	const [kind, pattern] = REST[type];
	pattern.lastIndex = at + header.length;
	const [rest] = pattern.exec(text) ?? [];
	return rest === undefined ? null : { kind, token: header + rest };
}

/** The characters that digits stand for, up to the first pair that stands for none. */
function firstCharacters(digits: string): string {
	const pairs = digits.match(/\d\d/g) ?? [];
	const end = pairs.findIndex((pair) => fromDigits(pair) === null);
	return fromDigits(pairs.slice(0, end < 0 ? undefined : end).join('')) ?? '';
}

function startsOf(text: string, start: string, most = MOST_STARTS): number[] {
	const found: number[] = [];
	let at = text.indexOf(start);
	while (at >= 0 && found.length < most) {
		found.push(at);
		at = text.indexOf(start, at + 1);
	}
	return found;
}
