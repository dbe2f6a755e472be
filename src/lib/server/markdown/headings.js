import { lineOf, words } from './nodes.js';

/** @typedef {import('./nodes.js').Node} Node */
/** @typedef {(line: number, problem: string, remedy: string) => void} Report */

/**
 * Reports a heading that begins no step and is none within one.
 * @param {Node} node
 * @param {Report} problem
 */
export function reportHeading(node, problem) {
	const [first, last] = [lineOf(node), node.position?.end.line ?? 1];
	if (last > first) {
		const sign = node.depth === 1 ? '===' : '---';
		problem(
			last,
			`${sign} right under a text makes a heading of it`,
			`leave an empty line above ${sign}, or take it out`
		);
		return;
	}
	problem(
		first,
		'only ## begins a step, and ### is a heading within one',
		'use ## or ###, at the very left'
	);
}

/**
 * @param {Node} node
 * @param {number} line
 * @param {Report} problem
 * @returns {string} the plain words of a step's heading
 */
export function stepTitle(node, line, problem) {
	const marked = (node.children ?? []).find(({ type }) => type !== 'text');
	if (marked) {
		problem(
			line,
			marked.type === 'citation'
				? 'a step’s heading cites a source'
				: 'a step’s heading holds bold words, a link or other mark-up',
			marked.type === 'citation'
				? 'cite it in the text below: the heading is shown in lists too'
				: 'write plain words: the heading is shown in lists too'
		);
	}
	const plain = words(node).trim();
	if (!plain) problem(line, 'this heading has no words', 'write what the step is about');
	return plain;
}
