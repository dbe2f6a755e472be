import { unknownPlaceholder } from './unknown-placeholder.js';

/**
 * What happens to a lesson's text before Markdown reads it: the front matter is set aside, heading
 * ids are taken out of their braces, telephone numbers are filled in, and every `<` that opens no
 * component becomes plain text. Line numbers stay as they are in the file.
 *
 * @typedef {{ line: number; problem: string; remedy: string }} TextIssue
 * @typedef {{ line: number; id: string; title: string }} Heading
 * @typedef {{ front: string; hasFront: boolean; frontLine: number; written: string; body: string; headings: Heading[]; issues: TextIssue[] }} Prepared
 */

const HEADING = /^ {0,3}##\s+(.*?)\s*(?:\{#([^}]*)\})?\s*$/;
/** A saved place takes an id of so many characters. */
const LONGEST_ID = 64;
/** Where a placeholder would not become a number that one can tap. */
const NO_PLACE =
	/\[[^\][]*\{[a-z-]+\}[^\][]*\]\(|\]\([^)]*\{[a-z-]+\}|`[^`]*\{[a-z-]+\}[^`]*`|\$\{[a-z-]+\}/;
const ID = /^[a-z0-9]+(-[a-z0-9]+)*$/;

/** A line that begins or ends the front matter. @param {string | undefined} line */
const isFence = (line) => line?.trimEnd() === '---';

/** The address of a telephone. @param {string} number @returns {string} such as tel:000 */
export const telephone = (number) => `tel:${number.replace(/[^+\d]/g, '')}`;

/**
 * @param {string} text the whole file
 * @param {Record<string, { number: string }> | null} numbers the clinic's telephone numbers, by key; null
 *   where any key will do
 * @param {Record<string, string>} [sentences] the safety sentences, by name
 * @returns {Prepared}
 */
export function prepare(text, numbers, sentences = {}) {
	const lines = text
		.replace(/^\uFEFF+/, '')
		.replace(/\r\n?/g, '\n')
		.split('\n');
	const start = lines.findIndex((line) => line.trim() !== '');
	const begins = isFence(lines[start]);
	const end = begins ? lines.findIndex((line, index) => index > start && isFence(line)) : -1;
	/** @type {TextIssue[]} */
	const issues = [];
	/** @type {Heading[]} */
	const headings = [];
	if (end < 0) {
		issues.push({
			line: Math.max(start, 0) + 1,
			problem: begins ? 'the front matter has no end' : 'the front matter is missing',
			remedy: begins
				? 'write --- on a line of its own below its last field'
				: 'begin the file with ---, the fields, and --- again; lessons/README.md has an example'
		});
	}
	const body = lines.map((line, index) => {
		if (index <= end || end < 0) return '';
		const at = index + 1;
		const heading = HEADING.exec(line);
		if (heading) {
			const [, title = '', id = ''] = heading;
			if (!ID.test(id) || id.length > LONGEST_ID) {
				issues.push({
					line: at,
					problem: id ? `the step id "${id}" is not an id` : 'this heading has no id',
					remedy:
						'end the heading with an id of its own, such as {#my-step}: a to z, digits and single dashes, 64 at most'
				});
			}
			if (/[{}]/.test(title) && ID.test(id)) {
				issues.push({
					line: at,
					problem: 'a heading has braces',
					remedy: 'write the number into the text below the heading'
				});
			}
			const words = title.replace(/\{[^{}]*\}|[{}]/g, '');
			headings.push({ line: at, id, title: words });
			return `## ${plain(words, at)}`;
		}
		if (/^ {0,3}###.*\{#[^}]*\}\s*$/.test(line)) {
			issues.push({
				line: at,
				problem: 'a heading within a step has an id',
				remedy: 'take {#…} out: only ## has one'
			});
			return plain(line.replace(/\{#[^}]*\}\s*$/, ''), at);
		}
		if (NO_PLACE.test(line)) {
			issues.push({
				line: at,
				problem: 'a placeholder is in a link, in a picture’s words, in code or behind $',
				remedy: 'write it as words of its own, such as: call {emergency}'
			});
			return plain(line.replace(/\$?\{([^{}]*)\}/g, '$1'), at);
		}
		return line.trimStart().startsWith('<') && /^\s*<\/?[A-Z]/.test(line) ? line : plain(line, at);
	});
	return {
		front: end > 0 ? lines.slice(start + 1, end).join('\n') : '',
		hasFront: end > 0,
		frontLine: start + 2,
		written: lines.map((line, index) => (index <= end ? '' : line)).join('\n'),
		body: body.join('\n'),
		headings,
		issues
	};

	/** @param {string} line @param {number} at */
	function plain(line, at) {
		return line
			.replace(/\{([a-z0-9-]+)\}/g, (whole, /** @type {string} */ name) =>
				Object.hasOwn(sentences, name) ? (sentences[name] ?? '') : whole
			)
			.replace(/\{([^}]*)\}/g, (_, /** @type {string} */ key) => {
				if (!numbers) return key;
				const entry = Object.hasOwn(numbers, key) ? numbers[key] : undefined;
				if (entry) return `[${entry.number}](${telephone(entry.number)} "${key}")`;
				issues.push({
					line: at,
					...unknownPlaceholder(key, Object.keys({ ...numbers, ...sentences }))
				});
				return key;
			})
			.replace(/[{}]/g, (brace) => {
				issues.push({
					line: at,
					problem: `a single "${brace}"`,
					remedy: 'braces hold a placeholder, such as {emergency}; leave them out elsewhere'
				});
				return '';
			})
			.replaceAll('<', '&lt;');
	}
}
