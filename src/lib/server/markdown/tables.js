import { attribute, lineOf, words } from './nodes.js';

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

/**
 * Each row has a cell for each column: what is too many would show beside the table, and what is too few
 * leaves it open what is missing.
 *
 * @param {Node} table
 * @param {(line: number, what: string, remedy: string) => void} problem
 */
export function tableFits(table, problem) {
	const [head, ...rows] = table.children ?? [];
	const columns = head?.children?.length ?? 0;
	if (!head || rows.length === 0) {
		problem(lineOf(table), 'this table has no rows', 'write them below its line of | --- |');
	}
	if (table.align && table.align.length !== columns) {
		problem(
			lineOf(table) + 1,
			`the line of --- is for ${table.align.length} of ${columns} columns`,
			'write | --- | for each cell of the head'
		);
		return;
	}
	for (const row of rows) {
		const cells = row.children?.length ?? 0;
		if (cells === columns) continue;
		problem(
			lineOf(row),
			`this row of a table has ${cells} of ${columns} cells`,
			'write | between its cells, \\| within one, and an empty line below the table'
		);
	}
}

/** @param {string} text */
const longestWord = (text) => Math.max(...text.split(/[\s-]+/).map((word) => word.length));
