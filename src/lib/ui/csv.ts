/** Spreadsheets take a file without it for one in the encoding of the country. */
const BYTE_ORDER_MARK = '\uFEFF';

/** Rows as CSV (RFC 4180), the first of them the head, for spreadsheets of any country. */
export const asCsv = (rows: readonly (readonly (string | number)[])[]): string =>
	BYTE_ORDER_MARK + rows.map((row) => `${row.map(cell).join(',')}\r\n`).join('');

/**
 * Spreadsheets run what begins like a formula, full-width and small signs too, after spaces, quotation
 * marks and what cannot be seen: an apostrophe before it makes it text. Some part cells at semicolons, tabs or line ends, so what
 * follows those is guarded as well.
 */
const FORMULA = /^["\s\p{Cc}\p{Cf}]*[=+\-@＝＋－＠﹦﹢﹣﹫−]/u;
const PARTED = /([,;\t\r\n])/;

function cell(value: string | number): string {
	if (typeof value === 'number') return String(value);
	const parts = value.split(PARTED).map((part) => (FORMULA.test(part) ? `'${part}` : part));
	const safe = parts.join('').replace(/^(?=[\t\r])/, "'");
	return /[",;\t\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
