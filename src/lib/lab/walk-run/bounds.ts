import { readNumber } from '#lib/ui/read-number.ts';

/** What a part of a walk-run plan may be. Parts in minutes, whole or half. */
export const SPAN = { from: 0.5, to: 60, by: 0.5 } as const;
/** How many times a walk and a run may follow each other. */
export const ROUNDS = { from: 1, to: 12, by: 1 } as const;

export type Bounds = typeof SPAN | typeof ROUNDS;

/** The amount that was typed, with a comma or a dot; null where it does not fit the bounds. */
export function amountFrom(typed: string, { from, to, by }: Bounds): number | null {
	const amount = readNumber(typed);
	if (amount === null) return null;
	return amount >= from && amount <= to && Number.isInteger(amount / by) ? amount : null;
}

/**
 * The next whole amount up or down, as text, within the bounds. Down from 1 is half a minute where
 * halves may be; where nothing that fits was typed, it begins at 1.
 */
export function stepped(typed: string, direction: 'more' | 'less', bounds: Bounds): string {
	const amount = amountFrom(typed, bounds);
	if (amount === null) return '1';
	const next = direction === 'more' ? Math.floor(amount) + 1 : Math.ceil(amount) - 1;
	return String(Math.min(bounds.to, Math.max(bounds.from, next)));
}
