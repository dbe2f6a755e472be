import { WORDS } from './words.ts';

/** Words of a passphrase that is made here: 6 of 256 are 2^48 possibilities. */
export const MADE_WORDS = 6;

/** What people take when they must take something. */
const COMMON =
	/pass ?word|passphrase|qwert|asdf|letmein|welcome|iloveyou|admin|physio|running|clinic|secret|monkey|dragon|1234|1111|0000|abcd|abc123/gi;

export interface Strength {
	readonly level: 'short' | 'weak' | 'fair' | 'good';
	/** Says it in words, and what would be better. */
	readonly sentence: string;
}

const BETTER = 'Four or more random words are better.';
const SENTENCES = {
	short: `Too short: use at least 12 characters. ${BETTER}`,
	weak: `Easy to guess: it leans on common words, on names on this page, or on repeats. ${BETTER}`,
	fair: `Fair. ${BETTER} We can’t tell whether yours are known to others.`,
	good: 'Long. If the words are random, and you use them nowhere else, it is hard to guess.'
};

/** Straight, curly and angled quotes, apostrophes and primes. */
const QUOTES = /['"`\p{Pi}\p{Pf}\u201A\u201E\u2032\u2033]/gu;
const SEPARATORS = /[\s\p{Pd}\p{Pc}\u2212.,:;/\u2026\u00B7\u2022\u3001\u3002]+/gu;

/**
 * A passphrase as it would be said: capitals, quotes, dashes, commas, stops, line ends, double spaces and
 * what cannot be seen make no difference to what it opens. Files are sealed under this.
 */
export const spoken = (passphrase: string): string =>
	spokenBefore(passphrase.replace(/\u00B4/g, "'"))
		.replace(QUOTES, '')
		.replace(SEPARATORS, ' ')
		.trim();

/** The same as it was up to version 0.6.0, with quotes, commas and stops: older files are sealed under it. */
const spokenBefore = (passphrase: string): string =>
	passphrase
		.normalize('NFKC')
		.toLowerCase()
		.replace(/\p{Default_Ignorable_Code_Point}/gu, '')
		.replace(/[\s\p{Pd}\u2212]+/gu, ' ')
		.trim();

/**
 * All that a file may be sealed under, which opens with what was typed, in the order to try: each try
 * takes time. Up to version 0.5.3 files were sealed under the passphrase exactly as it was typed.
 */
export function secretsOf(typed: string): readonly string[] {
	const exact = typed.normalize('NFKC').trim();
	return [...new Set([exact, spoken(typed), spokenBefore(typed)])];
}

/**
 * How hard a passphrase is to guess, as far as its length and plain habits tell: no more is known.
 * @param onThePage what anyone who sees the page knows, such as the clinic's name: it counts for nothing
 */
export function strengthOf(passphrase: string, onThePage: readonly string[] = []): Strength {
	const text = spoken(passphrase);
	const known = onThePage.flatMap((one) => spoken(one).split(' ')).filter(Boolean);
	const secret = text.split(' ').filter((word) => !known.includes(word));
	const left = secret
		.join(' ')
		.replace(COMMON, '')
		.replace(/(.)\1{2,}/g, '$1')
		.trim();
	const words = new Set(left.split(' ')).size;
	const level =
		text.length < 12
			? 'short'
			: left.length < 10 || new Set(left).size < 6
				? 'weak'
				: words >= 4 && left.length >= 20
					? 'good'
					: 'fair';
	return { level, sentence: SENTENCES[level] };
}

/** What is wrong with a passphrase that is being chosen, typed twice; '' where nothing is. */
export function phraseProblem(
	passphrase: string,
	again: string,
	onThePage: readonly string[] = []
): string {
	const { level, sentence } = strengthOf(passphrase, onThePage);
	if (level === 'short' || level === 'weak') return `Your passphrase: ${sentence}`;
	if (spoken(again) === '') return 'Type your passphrase once more, from what you wrote down.';
	if (spoken(passphrase) !== spoken(again))
		return 'The two passphrases differ. Compare them word by word.';
	return '';
}

export function makePassphrase(): string {
	const picks = crypto.getRandomValues(new Uint8Array(MADE_WORDS));
	return Array.from(picks, (pick) => WORDS[pick]).join(' ');
}
