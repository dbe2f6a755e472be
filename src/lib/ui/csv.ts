/** Rows as CSV (RFC 4180), the first of them the head. */
export const asCsv = (rows: readonly (readonly (string | number)[])[]): string =>
	rows.map((row) => `${row.map(cell).join(',')}\r\n`).join('');

/** Spreadsheets run what begins like a formula: a quote before it makes it text. */
function cell(value: string | number): string {
	const text = String(value);
	const safe = /^[=+\-@\t\r]/.test(text) ? `'${text}` : text;
	return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
