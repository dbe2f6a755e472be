import { attribute, words } from './nodes.js';

/** @typedef {import('./nodes.js').Node} Node */

/** Room for a table on the narrowest phone, 320 px, at the largest text, in letters; a column's gap takes one. */
const ROOM = 20;

/**
 * The tag round a table: where it is wider than the screen it scrolls within itself. One that may be so
 * on a phone can be reached by keyboard and says what it is.
 *
 * @param {Node} table before its cells are rewritten
 * @returns {string}
 */
export function scroller(table) {
	const rows = (table.children ?? []).map((row) => (row.children ?? []).map(words));
	const head = rows[0] ?? [];
	const width = head.reduce(
		(sum, _, column) => sum + 1 + Math.max(...rows.map((row) => longestWord(row[column] ?? ''))),
		0
	);
	if (width <= ROOM) return '<div class="table">';
	const name = attribute(`Table: ${head.join(', ')}`);
	return `<!-- svelte-ignore a11y_no_noninteractive_tabindex -->
<div class="table" role="region" aria-label="${name}" tabindex="0">`;
}

/** @param {string} text */
const longestWord = (text) => Math.max(...text.split(/[\s-]+/).map((word) => word.length));
