import { readdirSync, readFileSync } from 'node:fs';
import { basename, dirname } from 'node:path';

/** Why a text cannot be read, and where. */
export interface Fault {
	readonly line: number;
	readonly problem: string;
	readonly remedy: string;
}

const SAVE_AGAIN =
	'save it as UTF-8 (Save as, Encoding: UTF-8), and look at letters such as é and ’ again';
/** What letters turn into where a file in another encoding was taken for UTF-8, or the other way round. */
const MIXED_UP = /\uFFFD|[\u0080-\u0084\u0086-\u009F]|â€|Ã[\u0080-\u00BF]|Â[\u0080-\u00BF]/;

/**
 * The text of a file with `\n` at each line's end and without a byte order mark, or why it cannot be read.
 * @param file its path
 */
export function readText(file: string): { readonly text: string } | { readonly fault: Fault } {
	const name = basename(file);
	const folder = filesIn(dirname(file));
	if (!folder.includes(name)) return { fault: missing(name, folder) };
	let bytes: Buffer;
	try {
		bytes = readFileSync(file);
	} catch {
		return { fault: missing(name, []) };
	}
	if (bytes.includes(0)) {
		return { fault: { line: 1, problem: 'this file is not saved as UTF-8', remedy: SAVE_AGAIN } };
	}
	// In place of what is not UTF-8 it puts U+FFFD, and it leaves a byte order mark out.
	const text = new TextDecoder().decode(bytes).replace(/\r\n?/g, '\n');
	const at = MIXED_UP.exec(text)?.index;
	if (at === undefined) return { text };
	const line = text.slice(0, at).split('\n').length;
	return {
		fault: { line, problem: 'this line holds letters that are not UTF-8', remedy: SAVE_AGAIN }
	};
}

/** A file in place of `name` that an author may take for it: `index.md.txt`, `Index.md`, `labs.yml`. */
export function lookAlike(name: string, folder: readonly string[]): string | undefined {
	const stem = name.replace(/\..*$/, '');
	return folder.find((other) => new RegExp(`^${stem}\\.`, 'i').test(other));
}

/** Names of what is in a folder; none where it is not there. */
export function filesIn(folder: string): string[] {
	try {
		return readdirSync(folder);
	} catch {
		return [];
	}
}

function missing(name: string, folder: readonly string[]): Fault {
	const other = lookAlike(name, folder);
	return {
		line: 1,
		problem: other ? `${name} is not there: the folder has ${other}` : 'this file is missing',
		remedy: other
			? `rename ${other} to ${name}; Windows and Mac hide the end of a name unless you ask them not to`
			: 'add it; lessons/README.md shows its fields'
	};
}
