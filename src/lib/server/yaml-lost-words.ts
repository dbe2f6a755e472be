import { CST } from 'yaml';
import type { Fault } from './read-text.ts';

/** The lexer's sign that text without quotes comes next. */
const TEXT_NEXT = '\u001F';
const NOT_IN_FILE = new Set(['\u0002', '\u0018', TEXT_NEXT]);
const NUMBER_OR_TRUTH = /^(?:[-+]?\d[\d.]*|true|false|null|~)$/;
/** A comment as people write one: a space after the sign. `#2` is a word. */
const COMMENT = /^#(?:[\s#]|$)/;

/** Within quotes: a line that looks like a field of its own. */
const FIELD_BELOW = /\n\s*(?:- )?[a-z_]+:(?:\s|$)/;

type Kind = 'text' | 'other';

/**
 * Follows the pieces of a YAML text and finds the words that YAML takes for something of its own, and
 * drops: ` #` in text without quotes, `&word`, `!word` and `*word`.
 */
export class LostWords {
	/** Line of the piece that was read last, from 1. */
	line = 1;
	#column = 0;
	/** Column of the first text on this line; of the line above where this one has none yet. */
	#indent = 0;
	/** What came last on this line, spaces left out; undefined where nothing did. */
	#before: Kind | undefined;
	/** The same, on whichever line it was. */
	#last: Kind | undefined;
	#isText = false;

	/** The words that are lost with this piece, or null. */
	next(piece: string): Fault | null {
		if (NOT_IN_FILE.has(piece)) {
			this.#isText = piece === TEXT_NEXT;
			return null;
		}
		const isText = this.#isText;
		this.#isText = false;
		const kind = isText ? 'scalar' : CST.tokenType(piece);
		const lost = this.#lost(kind, piece);
		if (!lost) this.#move(kind, piece);
		return lost;
	}

	#lost(kind: string | null, piece: string): Fault | null {
		if (kind === 'anchor' || kind === 'tag' || kind === 'alias') {
			return this.#fault(`"${piece}" is read as a name of YAML’s own, and no one sees it`);
		}
		if (kind?.endsWith('quoted-scalar') && FIELD_BELOW.test(piece)) {
			return {
				line: this.line,
				problem: 'the quotes that begin here do not end on this line',
				remedy: 'close them; a text that begins with an apostrophe goes into "double quotes"'
			};
		}
		if (kind !== 'comment') return null;
		const isCut =
			this.#before === undefined
				? this.#last === 'text' && (this.#column > this.#indent || !COMMENT.test(piece))
				: this.#before === 'text' || !COMMENT.test(piece);
		return isCut
			? this.#fault(`"${piece.slice(0, 40)}" is read as a comment, and no one sees it`)
			: null;
	}

	#fault(problem: string): Fault {
		return {
			line: this.line,
			problem,
			remedy: 'put the whole text in "quotes", or a comment on a line of its own'
		};
	}

	#move(kind: string | null, piece: string) {
		if (kind === 'newline') this.#before = undefined;
		else if (kind !== 'space' && kind !== 'comment') {
			if (this.#before === undefined && kind !== 'seq-item-ind') this.#indent = this.#column;
			const isWords = kind === 'scalar' && !NUMBER_OR_TRUTH.test(piece);
			this.#last = isWords ? 'text' : 'other';
			if (this.#before !== undefined || kind !== 'seq-item-ind') this.#before = this.#last;
		}
		const rows = piece.split('\n');
		this.line += rows.length - 1;
		this.#column = rows.length > 1 ? (rows.at(-1) ?? '').length : this.#column + piece.length;
		// A text over several lines ends with the last of them.
		if (kind === 'scalar' && piece.endsWith('\n')) {
			this.#before = undefined;
			this.#last = 'other';
		}
	}
}
