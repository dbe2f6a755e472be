import { COMPONENTS, DRAWINGS } from './components.js';

/**
 * @typedef {import('./source.js').TextIssue} TextIssue
 * @typedef {{ name: string; attributes: Record<string, string>; line: number }} Component
 * @typedef {{ name: string; line: number; isEmpty: boolean }} Open
 */

const TAG = /^<(\/?)([A-Z]\w*)((?:\s+[a-z-]+="[^"]*")*)\s*(\/?)>$/;
const ALONE = 'on a line of its own at the very left, with an empty line before and after';

/**
 * Reads the tags of one lesson and sees that they pair: what is opened in a step is closed there.
 *
 * @param {(line: number, what: string, remedy: string) => void} problem
 */
export function tagReader(problem) {
	/** @type {Open[]} */
	let open = [];
	let isPaired = true;

	/**
	 * The first tag of a lesson that does not pair: where one is astray, the tags below it only seem to be.
	 *
	 * @param {number} line @param {string} what @param {string} remedy
	 */
	function unpaired(line, what, remedy) {
		if (isPaired) problem(line, what, remedy);
		isPaired = false;
	}

	return {
		/** Something that is shown is inside whatever is open. */
		filled() {
			for (const one of open) one.isEmpty = false;
		},
		/** A step ends: all tags must be closed. */
		end() {
			for (const { name, line } of open) {
				unpaired(
					line,
					`<${name}> is not closed in its step`,
					`write </${name}> on a line of its own before the next ## heading`
				);
			}
			open = [];
		},
		/**
		 * @param {string} value
		 * @param {number} line
		 * @returns {Component | 'closing' | null} null where it cannot be used
		 */
		read(value, line) {
			const match = TAG.exec(value.trim());
			const [, closing, name = '', written = '', selfClosing] = match ?? [];
			const known = Object.hasOwn(COMPONENTS, name) ? COMPONENTS[name] : undefined;
			if (!match || !known || (closing && (written || selfClosing))) {
				if (!value.endsWith('/>')) isPaired = false;
				problem(
					line,
					match && !known ? `there is no component <${name}>` : 'this tag cannot be read',
					`use one of ${Object.keys(COMPONENTS).join(', ')}, ${ALONE}, and with "quoted" attributes`
				);
				return null;
			}
			if (closing) {
				close(name, line, known.wraps ?? false);
				return 'closing';
			}
			const attributes = readAttributes(name, written, known.attributes, line);
			this.filled();
			if (!selfClosing) begin(name, line, known.wraps ?? false);
			else if (name === 'LoadsTheBody') {
				problem(
					line,
					`<${name} /> has nothing inside`,
					`write <${name}> … </${name}> round the exercise`
				);
			}
			return { name, attributes, line };
		}
	};

	/** @param {string} name @param {number} line @param {boolean} wraps */
	function begin(name, line, wraps) {
		if (!wraps) {
			unpaired(line, `<${name}> is not closed`, `end it with a slash: <${name} … />`);
			return;
		}
		const first = open.find((one) => one.name === name);
		if (!first) {
			open.push({ name, line, isEmpty: true });
			return;
		}
		unpaired(line, `<${name}> is open since line ${first.line}`, `to close it, write </${name}>`);
		open = open.filter((one) => one !== first);
	}

	/** @param {string} name @param {number} line @param {boolean} wraps */
	function close(name, line, wraps) {
		const last = open.at(-1);
		if (last?.name === name) {
			open.pop();
			if (last.isEmpty && name === 'LoadsTheBody') {
				problem(
					last.line,
					`<${name}> has nothing inside`,
					`put what it is about between it and </${name}>`
				);
			}
			return;
		}
		const crossed = open.some((one) => one.name === name);
		unpaired(
			line,
			crossed
				? `</${name}> comes before </${last?.name}>`
				: `</${name}> closes nothing in this step`,
			crossed
				? `write </${last?.name}> above it`
				: wraps
					? `take it out, or write <${name}> above it in the same step`
					: `take it out: <${name} … /> closes itself`
		);
		if (crossed) open = open.filter((one) => one.name !== name);
	}

	/** @param {string} name @param {string} written @param {readonly string[]} known @param {number} line */
	function readAttributes(name, written, known, line) {
		const pairs = [...written.matchAll(/([a-z-]+)="([^"]*)"/g)].map(
			([, key = '', value = '']) => /** @type {const} */ ([key, value])
		);
		const attributes = Object.fromEntries(pairs);
		if (Object.keys(attributes).length < pairs.length) {
			problem(line, `<${name}> has an attribute twice`, 'take one of them out');
		}
		for (const key of known) {
			if (!attributes[key]?.trim()) problem(line, `<${name}> has no ${key}`, `add ${key}="…"`);
		}
		for (const key of Object.keys(attributes)) {
			if (!known.includes(key)) {
				problem(
					line,
					`<${name}> has no attribute ${key}`,
					`take it out; it has: ${known.join(', ') || 'none'}`
				);
			}
		}
		const { name: drawing = '' } = attributes;
		if (name === 'Drawing' && drawing && !DRAWINGS.includes(drawing)) {
			problem(line, `there is no drawing "${drawing}"`, `use one of ${DRAWINGS.join(', ')}`);
		}
		return attributes;
	}
}
