/**
 * One plain table of measures against budgets.
 */
/**
 * @typedef {object} Row
 * @property {string} measure
 * @property {number} value the median, where it was measured more than once
 * @property {string} unit "" for a count or a score
 * @property {number} [digits] after the point
 * @property {number} [budget] none where the row is there to be read only
 * @property {boolean} [isFloor] the value must be at least the budget, not at most
 * @property {readonly number[]} [runs] every value of a timing
 * @property {boolean} [isBusy] the machine had other work while a timing was measured
 */

/** A median is taken at its word while its runs lie within this part of it. */
const QUIET_SPREAD = 0.25;

/**
 * @param {readonly number[]} values
 * @throws where there is none
 */
export function median(values) {
	const sorted = [...values].sort((a, b) => a - b);
	const low = sorted[(sorted.length - 1) >> 1];
	const high = sorted[sorted.length >> 1];
	if (low === undefined || high === undefined) throw new Error('A median needs a value');
	return (low + high) / 2;
}

/**
 * Whether the row keeps to its budget; true where it has none.
 * @param {Row} row
 */
export function holds({ value, budget, isFloor }) {
	if (budget === undefined) return true;
	return isFloor ? value >= budget : value <= budget;
}

/**
 * Why not to trust a timing; nothing where nothing speaks against it.
 * @param {Row} row
 */
function noise({ value, runs = [], isBusy }) {
	const spread = Math.max(value, ...runs) - Math.min(value, ...runs);
	const isWide = spread > QUIET_SPREAD * value;
	return [...(isBusy ? ['noisy: machine busy'] : []), ...(isWide ? ['noisy: runs differ'] : [])];
}

/** @param {Row} row */
function cells(row) {
	const { unit, digits = 0, budget, isFloor, runs = [] } = row;
	const figure = (/** @type {number} */ number) => number.toFixed(digits);
	const written = (/** @type {number} */ number) => `${figure(number)} ${unit}`.trim();
	const each = runs.length > 1 ? [runs.map(figure).join(' ')] : [];
	const limit = budget === undefined ? '' : `${isFloor ? '>=' : '<='} ${written(budget)}`;
	const result = budget === undefined ? '' : holds(row) ? 'pass' : 'FAIL';
	return [row.measure, written(row.value), limit, result, [...each, ...noise(row)].join('; ')];
}

/**
 * @param {readonly Row[]} rows
 */
export function table(rows) {
	const head = ['measure', 'value', 'budget', 'result', 'runs'];
	const lines = rows.map(cells);
	const widths = head.map((name, at) =>
		Math.max(name.length, ...lines.map((line) => line[at]?.length ?? 0))
	);
	const rule = widths.map((width) => '-'.repeat(width));
	return [head, rule, ...lines]
		.map((line) =>
			line
				.map((cell, at) => cell.padEnd(widths[at] ?? 0))
				.join('  ')
				.trimEnd()
		)
		.join('\n');
}
