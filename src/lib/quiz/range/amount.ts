export interface WithUnit {
	readonly unit?: string | undefined;
}

/** Units whose first word loses its s beside a single one. */
export const COUNTED = /^(minute|hour|day|week|month|year|step|run|metre|kilometre)s\b/;

/** A number with its unit in words: "12 of 200", "12 %" that no line breaks, "1,500 steps a minute", "1 week". */
export function amount({ unit }: WithUnit, value: number): string {
	const digits = grouped(value);
	if (unit === undefined) return digits;
	if (unit.startsWith('%')) return `${digits}\u00a0${unit}`;
	return `${digits} ${value === 1 ? unit.replace(COUNTED, '$1') : unit}`;
}

/** As `toLocaleString` would: the browser takes 20 ms of a first page to make its first formatter. */
function grouped(value: number): string {
	const [whole = '', part] = String(Number(value.toFixed(6))).split('.');
	const thousands = whole.replace(/\B(?=(?:\d{3})+$)/g, ',');
	return part === undefined ? thousands : `${thousands}.${part}`;
}
