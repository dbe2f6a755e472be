import type { PublicKey } from './key.ts';
import { encryptReceipt } from './receipt.ts';
import type { Receipt } from './receipt-schema.ts';

/** A receipt as it fits one way of handing it over. */
export interface FittedReceipt {
	readonly token: string;
	/** How many of the newest sessions are in it. */
	readonly sessions: number;
	/** What found no room. */
	readonly without: readonly TextPart[];
}

/** Texts in the order in which they give way to sessions. */
const TEXT_PARTS = ['words', 'aims', 'questions'] as const;
export type TextPart = (typeof TEXT_PARTS)[number];

/** Two weeks of them: for as many of the newest, texts give way. */
const ENOUGH = 6;

/**
 * The receipt with as much as fits: all of it; or without the words about sessions, then the newest
 * sessions, and then without what they wrote of their weeks and without the questions.
 * @param fits whether a token is short enough
 */
export async function fitReceipt(
	receipt: Receipt,
	to: PublicKey,
	fits: (token: string) => boolean
): Promise<FittedReceipt> {
	const all = receipt.sessions?.length ?? 0;
	const has = TEXT_PARTS.filter((part) => isIn(receipt, part));
	const tried = [[], ...has.map((_, at) => has.slice(0, at + 1))];
	const attempt = async (sessions: number, without: readonly TextPart[]) => {
		const token = await encryptReceipt(reduced(receipt, sessions, without), to);
		return { token, sessions, without };
	};
	for (const [at, without] of tried.entries()) {
		const isLast = at === tried.length - 1;
		const whole = await attempt(all, without);
		if (fits(whole.token)) return whole;
		// Words about sessions give way before any session does.
		if (!isLast && !without.includes('words') && has.includes('words')) continue;
		const least = isLast ? 0 : Math.min(all, ENOUGH);
		const most = await mostThatFits(all - 1, async (count) => {
			const { token } = await attempt(count, without);
			return fits(token);
		});
		if (most >= least && (most > 0 || isLast)) return attempt(most, without);
	}
	return attempt(0, has);
}

/** The largest number up to `most` that fits, where each smaller one does too; 0 if none does. */
async function mostThatFits(most: number, fits: (count: number) => Promise<boolean>) {
	let [least, beyond] = [0, most + 1];
	while (beyond - least > 1) {
		const middle = Math.floor((least + beyond) / 2);
		if (await fits(middle)) least = middle;
		else beyond = middle;
	}
	return least;
}

function isIn({ sessions, questions, aims }: Receipt, part: TextPart): boolean {
	if (part === 'questions') return questions.length > 0;
	if (part === 'aims') return aims !== undefined;
	return sessions?.some(({ words }) => words !== null) === true;
}

/** The receipt with its newest sessions alone, and without some of its texts. */
function reduced(
	{ sessions = [], questions, aims, ...rest }: Receipt,
	count: number,
	without: readonly TextPart[]
): Receipt {
	const newest = sessions
		.slice(sessions.length - count)
		.map((one) => (without.includes('words') ? { ...one, words: null } : one));
	const withAims = aims !== undefined && !without.includes('aims');
	return {
		...rest,
		v: newest.length > 0 || withAims ? 2 : 1,
		...(withAims && { aims }),
		questions: without.includes('questions') ? [] : questions,
		...(newest.length > 0 && { sessions: newest })
	};
}
