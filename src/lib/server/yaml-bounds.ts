import { CST, Lexer, Parser } from 'yaml';

/** Many times the longest file that a person writes, in characters. */
const LONGEST = 1_000_000;
/** A file that a command writes from others is as long as they are many: ids of a thousand lessons. */
export const LONGEST_WRITTEN_BY_COMMAND = 20 * LONGEST;
/** What is open at once, brackets and indents: the course's own files come to seven. */
const DEEPEST = 64;

interface OutOfBounds {
	readonly problem: string;
	readonly remedy: string;
}

/**
 * Looks through a YAML text, piece by piece, for what would bring the reader down before any schema
 * could refuse it: a few kilobytes of brackets end the process, and a few lines of aliases unfold to
 * gigabytes. Null where there is nothing of the kind.
 * @param longest characters that this text may have
 */
export function unreadable(text: string, longest = LONGEST): OutOfBounds | null {
	if (text.length > longest) {
		return { problem: 'this file is too long', remedy: 'split it, or take out what is no text' };
	}
	const parser = new Parser();
	for (const piece of new Lexer().lex(text)) {
		if (CST.tokenType(piece) === 'alias') {
			return {
				problem: `"${piece}" points at another place of this file`,
				remedy: 'write the text out again, or put it into "quotes" if it is one'
			};
		}
		// Only how deep it stands matters here: what it yields is read again, within bounds.
		Array.from(parser.next(piece));
		if (parser.stack.length > DEEPEST) {
			return { problem: 'this is nested too deep', remedy: 'mind the brackets and the indents' };
		}
	}
	return null;
}
