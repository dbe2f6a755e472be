import { text } from './nodes.js';

/** @typedef {import('./nodes.js').Node} Node */

/** A citation where the parser reads none: inside other brackets. */
const WITHIN = /\[\^([^\][]*)\]/g;
const PAIR = /\](\s*)\[[^\][]*\]$/;

/**
 * Text in square brackets that is no link. The parser takes two pairs of brackets in a row for
 * one link with its address elsewhere, as old Markdown has it, and would lose the words or the citation
 * in the first. Here each pair is what it is by itself: `[^key]` a citation, all else words.
 *
 * @param {Node} node a `linkReference` or an `imageReference`
 * @param {string} source the text that was parsed
 * @returns {Node[] | null} words, and citations as `citation` nodes; null for `[words][name]`, a link
 *   whose address is defined elsewhere
 */
export function inBrackets(node, source) {
	const { label = '', referenceType, position } = node;
	const mark = node.type === 'imageReference' ? '!' : '';
	const inner = node.children ?? [text(node.alt ?? '')];
	const line = { start: position?.start.line ?? 1, end: position?.end.line ?? 1 };
	if (referenceType === 'shortcut') return bracket(mark, inner, line.start);
	const pair = position && PAIR.exec(source.slice(position.start.offset, position.end.offset));
	const gap = pair?.[1] ?? ' ';
	const isCitation = isCite(inner) || label.startsWith('^');
	if (!isCitation && (gap === '' || referenceType === 'collapsed')) return null;
	const second = referenceType === 'collapsed' ? '' : label;
	return [...bracket(mark, inner, line.start), text(gap), ...bracket('', [text(second)], line.end)];
}

/** @param {string} mark @param {Node[]} inner @param {number} line @returns {Node[]} */
function bracket(mark, inner, line) {
	if (isCite(inner)) return [text(mark), cite((inner[0]?.value ?? '').slice(1), line)];
	return [text(`${mark}[`), ...inner.flatMap((node) => withCitations(node, line)), text(']')];
}

/** @param {Node[]} inner */
const isCite = (inner) => inner.length === 1 && (inner[0]?.value ?? '').startsWith('^');

/** @param {string} key @param {number} line @returns {Node} */
const cite = (key, line) => ({
	type: 'citation',
	value: key,
	position: { start: { line, offset: 0 }, end: { line, offset: 0 } }
});

/** @param {Node} node @param {number} line @returns {Node[]} */
function withCitations(node, line) {
	if (node.type !== 'text') {
		if (!node.children) return [node];
		return [{ ...node, children: node.children.flatMap((child) => withCitations(child, line)) }];
	}
	// Splitting by a pattern with one group gives words and keys by turns.
	return (node.value ?? '')
		.split(WITHIN)
		.map((part, index) => (index % 2 === 0 ? text(part) : cite(part, line)));
}
