import { plural } from '#lib/ui/plural.ts';

/** What the home page says of a plan; `{by}` and `{clinic}` are where the names go. */
export function planHeading(isConfirmed: boolean, all: boolean, lessons: number): string {
	if (all)
		return isConfirmed
			? 'That’s everything {by} set'
			: 'That’s everything in your plan, from a link that says it is from {by} at {clinic}';
	return isConfirmed
		? setWords(lessons)
		: plural(lessons, {
				one: 'A plan of one lesson, from a link that says it is from {by} at {clinic}',
				other: `A plan of ${lessons} lessons, from a link that says it is from {by} at {clinic}`
			});
}

const setWords = (lessons: number) =>
	plural(lessons, {
		one: '{by} set one lesson for you',
		other: `{by} set ${lessons} lessons for you`
	});

/** A plan that was put aside, in a line. */
export function earlierWords(lessons: number, cadence: number | undefined): string {
	return cadence === undefined
		? plural(lessons, {
				one: '{by}, {clinic}: one lesson',
				other: `{by}, {clinic}: ${lessons} lessons`
			})
		: plural(lessons, {
				one: `{by}, {clinic}: one lesson, ${cadence} steps a minute`,
				other: `{by}, {clinic}: ${lessons} lessons, ${cadence} steps a minute`
			});
}

/** How much a plan that came asks for. */
export const lengthWords = (lessons: number, minutes: number): string =>
	plural(lessons, {
		one: `One lesson, about ${minutes} minutes`,
		other: `${lessons} lessons, about ${minutes} minutes`
	});
