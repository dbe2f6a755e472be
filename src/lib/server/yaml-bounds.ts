import { Lexer, Parser } from 'yaml';
import type { Fault } from './read-text.ts';
import { LostWords } from './yaml-lost-words.ts';

/** Many times the longest file that a person writes, in characters. */
const LONGEST = 1_000_000;
/** A file that a command writes from others is as long as they are many: ids of a thousand lessons. */
export const LONGEST_WRITTEN_BY_COMMAND = 20 * LONGEST;
/** What is open at once, brackets and indents: the course's own files reach seven. */
const DEEPEST = 64;

/**
 * Looks through a YAML text, piece by piece, for what the reader would lose without a word, and for what
 * would bring it down before any schema could refuse it: a few kilobytes of brackets end the process, and
 * a few lines of aliases unfold to gigabytes. Null where there is nothing of the kind.
 * @param longest characters that this text may have
 */
export function unreadable(text: string, longest = LONGEST): Fault | null {
	if (text.length > longest) {
		return {
			line: 1,
			problem: 'this file is too long',
			remedy: 'split it, or take out what is no text'
		};
	}
	const parser = new Parser();
	const words = new LostWords();
	for (const piece of new Lexer().lex(text)) {
		const lost = words.next(piece);
		if (lost) return lost;
		// Only how deep it is matters here: what it yields is read again, within bounds.
		Array.from(parser.next(piece));
		if (parser.stack.length > DEEPEST) {
			return {
				line: words.line,
				problem: 'this is nested too deep',
				remedy: 'mind the brackets and the indents'
			};
		}
	}
	return null;
}
