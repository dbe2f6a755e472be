import { plural } from '#lib/ui/plural.ts';
import { dayInWords, figureOf, lengthInWords } from './amount.ts';
import { carefulLimit, type Run, type Unit } from './month.ts';

/** A month of runs and the next long run, as the picture of them is read out. */
export function monthInWords(
	runs: readonly Run[],
	longest: Run,
	next: number,
	{ unit, today }: { readonly unit: Unit; readonly today: string }
): string {
	const length = (of: number) => lengthInWords(of, unit);
	const limit = carefulLimit(longest.length, unit);
	const many = plural(runs.length, {
		one: '1 run in 30 days.',
		other: `${runs.length} runs in 30 days.`
	});
	return `${many} The longest: ${length(longest.length)}, ${dayInWords(longest.on, today)}. The careful range goes up to ${length(limit)}. The next long run: ${length(next)}.`;
}

/** The longest run and the careful limit, as short as the picture has room for. */
export function rangeInWords(longest: Run, unit: Unit): string {
	const limit = carefulLimit(longest.length, unit);
	const [from, to] = [figureOf(longest.length), figureOf(limit)];
	return unit === 'km'
		? `longest ${from}, careful to ${to} km`
		: plural(limit, {
				one: `longest ${from}, careful to 1 minute`,
				other: `longest ${from}, careful to ${to} min`
			});
}
