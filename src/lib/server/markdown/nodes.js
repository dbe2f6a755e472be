/**
 * @typedef {{ type: string; value?: string; depth?: number; url?: string; title?: string | null; alt?: string;
 *   align?: (string | null)[]; label?: string; referenceType?: string; children?: Node[];
 *   position?: { start: { line: number; offset: number }; end: { line: number; offset: number } } }} Node
 */

/** Svelte that is written as it is. @param {string} value @returns {Node} */
export const html = (value) => ({ type: 'html', value });

/** @param {string} value @returns {Node} */
export const text = (value) => ({ type: 'text', value });

/** Text for a place between tags. @param {string} value */
export const escape = (value) => value.replaceAll('&', '&amp;').replaceAll('<', '&lt;');

/** Text for a place between "quotes" in a tag. @param {string} value */
export const attribute = (value) => escape(value).replaceAll('"', '&quot;');

/** @param {Node} node */
export const lineOf = (node) => node.position?.start.line ?? 1;

/** The words of a node, citations left out. @param {Node} node @returns {string} */
export function words(node) {
	if (node.type === 'html' || node.type === 'citation') return '';
	if (node.type === 'break') return ' ';
	// As its writer wrote it: {emergency}. No check takes it for a number that is written out.
	if (node.url?.startsWith('tel:') && node.title) return `{${node.title}}`;
	if (node.value !== undefined) {
		return node.value.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&amp;', '&');
	}
	// A paragraph inside a list item is counted once, on its own.
	return (node.children ?? [])
		.map((child) => (node.type === 'listItem' ? '' : words(child)))
		.join('');
}
