import { inBrackets } from './brackets.js';
import { lineOf, text, words } from './nodes.js';

/** @typedef {import('./nodes.js').Node} Node */
/** @typedef {(line: number, problem: string, remedy: string) => void} Report */

/**
 * What a lesson says becomes Svelte, where braces hold code: none may occur in any part of it,
 * however it was written. Braces in plain sight are filled in or refused before (source.js); these
 * came as `&#123;` or inside a component. What is defined elsewhere could lead anywhere unseen.
 *
 * @param {Node} node
 * @param {Report} problem
 */
export function onlyWords(node, problem) {
	const line = lineOf(node);
	if ([node.value, node.url, node.title, node.alt].some((part) => /[{}]/.test(part ?? ''))) {
		problem(line, 'braces stand here in another spelling', 'leave them out: no text needs them');
	}
	if (node.type === 'definition') {
		problem(
			line,
			'an address that is defined apart',
			node.label?.startsWith('^')
				? 'describe the source in references.yaml; a line may not begin with [^key]:'
				: 'write it in the link: [words](/page/)'
		);
	}
	// Of a tag that could not be read as one: it is shown, and the checks refuse it.
	if (node.type === 'text') node.value = node.value?.replaceAll('<', '&lt;');
	node.children?.forEach((child) => onlyWords(child, problem));
}

/**
 * Reads words in brackets that are no link as what they are.
 * @param {Node} node
 * @param {string} source the lesson's text
 * @param {Report} problem
 */
export function readBrackets(node, source, problem) {
	node.children = node.children?.flatMap((child) => {
		readBrackets(child, source, problem);
		if (child.type !== 'linkReference' && child.type !== 'imageReference') return [child];
		const read = inBrackets(child, source);
		if (!read) {
			problem(
				lineOf(child),
				'two pairs of brackets side by side are no link here',
				'write the address in the link, [words](/page/), or a space between the brackets'
			);
		}
		return read ?? [text(words(child))];
	});
}
