export interface Measured {
	readonly unit?: string | undefined;
}

/** Units whose first word loses its s beside a single one. */
export const COUNTED = /^(minute|hour|day|week|month|year|step|run|metre|kilometre)s\b/;

/** A number with its unit in words: "12 of 200", "12%", "1,500 steps a minute", "1 week". */
export function amount({ unit }: Measured, value: number): string {
	const digits = value.toLocaleString('en-AU', { maximumFractionDigits: 6 });
	if (unit === undefined) return digits;
	if (unit.startsWith('%')) return digits + unit;
	return `${digits} ${value === 1 ? unit.replace(COUNTED, '$1') : unit}`;
}
