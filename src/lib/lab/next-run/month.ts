import type { RunUnit } from '#lib/learner/run-log.ts';

/** The last 30 days of runs, and how far the next long run may carefully go. */

export type Unit = RunUnit;

export interface Run {
	/** The local day, as `YYYY-MM-DD`. */
	readonly on: string;
	/** In km or in minutes, as the person counts. */
	readonly length: number;
}

/** How the next long run compares with the longest of the last 30 days. */
export type Zone = 'within' | 'over' | 'much';

export const DAYS = 30;

/** A careful guide, from Frandsen 2025: up to a tenth longer. Its next group ends at 30 %. */
const CAREFUL = 1.1;
const MUCH = 1.3;

const DAY = 86_400_000;

/** A day before another. Counted in UTC, where every day has 24 hours. */
export function daysBefore(day: string, count: number): string {
	return new Date(Date.parse(`${day}T00:00:00Z`) - count * DAY).toISOString().slice(0, 10);
}

/** The 30 days that end today, oldest first. */
export function monthUpTo(today: string): readonly string[] {
	return Array.from({ length: DAYS }, (_, index) => daysBefore(today, DAYS - 1 - index));
}

/** The runs of the 30 days that end today: older ones fall out, and none lies ahead. */
export function runsOfMonth(runs: readonly Run[], today: string): readonly Run[] {
	const first = daysBefore(today, DAYS - 1);
	// Days written this way sort as they follow each other.
	return runs.filter(({ on, length }) => on >= first && on <= today && length > 0);
}

/** The runs with one day's changed; a length of 0 removes it. */
export function withRun(runs: readonly Run[], on: string, length: number): readonly Run[] {
	const others = runs.filter((run) => run.on !== on);
	const all = length > 0 ? [...others, { on, length }] : others;
	return all.toSorted((one, other) => one.on.localeCompare(other.on));
}

/** The longest run, the latest of equal ones; null where there is none. */
export function longestOf(runs: readonly Run[]): Run | null {
	return runs.reduce<Run | null>(
		(longest, run) =>
			longest === null ||
			run.length > longest.length ||
			(run.length === longest.length && run.on > longest.on)
				? run
				: longest,
		null
	);
}

/** The steps a length is set in: 0.1 km or one minute. */
export const stepOf = (unit: Unit): number => (unit === 'km' ? 0.1 : 1);

/** How long the next long run may carefully be, rounded down to what can be set. */
export function carefulLimit(longest: number, unit: Unit): number {
	const perUnit = unit === 'km' ? 10 : 1;
	// 5 × 1.1 is a hair over 5.5, and others a hair under: the hair must not cost a step.
	return Math.floor(longest * CAREFUL * perUnit + 1e-9) / perUnit;
}

export function zoneOf(next: number, longest: number): Zone {
	const ratio = next / longest - 1e-9;
	return ratio <= CAREFUL ? 'within' : ratio <= MUCH ? 'over' : 'much';
}

/** The end of a scale that holds a length, and its marks: at most five, at round numbers. */
export function scaleFor(length: number): { readonly top: number; readonly marks: number[] } {
	const mark = [1, 2, 5, 10, 20, 50, 100, 200].find((size) => length / size <= 4) ?? 500;
	const count = Math.max(1, Math.ceil(length / mark));
	return { top: count * mark, marks: Array.from({ length: count + 1 }, (_, one) => one * mark) };
}
