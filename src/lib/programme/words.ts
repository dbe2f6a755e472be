import { LANGUAGE } from '#lib/ui/language.ts';
import { andList, commaList } from '#lib/ui/list-words.ts';
import { plural } from '#lib/ui/plural.ts';
import type { Exercise, PlannedProgramme, PlannedStage } from './planned.ts';

/** What a programme says, in words: the same for the physio, for the patient and on paper. */

type Measure = PlannedProgramme['measure'];

const formats = new Map<string, Intl.NumberFormat>();

function withUnit(amount: number, unit: 'minute' | 'meter' | 'second'): string {
	const format =
		formats.get(unit) ??
		new Intl.NumberFormat(LANGUAGE, { style: 'unit', unit, unitDisplay: 'short' });
	formats.set(unit, format);
	return format.format(amount);
}

/** "1.5 mins" or "160 m". */
export const amountWords = (amount: number, measure: Measure): string =>
	withUnit(amount, measure === 'minutes' ? 'minute' : 'meter');

/** One round of a stage: "Walk 2 mins, run 3 mins, 3 times". */
export function roundWords(
	{ first, measure }: Pick<PlannedProgramme, 'first' | 'measure'>,
	{ walk, run, times }: PlannedStage['rounds'][number]
): string {
	const walking = walk === undefined ? '' : amountWords(walk, measure);
	const running = run === undefined ? '' : amountWords(run, measure);
	if (running === '')
		return plural(times, { one: `Walk ${walking}`, other: `Walk ${walking}, ${times} times` });
	if (walking === '')
		return plural(times, { one: `Run ${running}`, other: `Run ${running}, ${times} times` });
	return first === 'walk'
		? plural(times, {
				one: `Walk ${walking}, run ${running}`,
				other: `Walk ${walking}, run ${running}, ${times} times`
			})
		: plural(times, {
				one: `Run ${running}, walk ${walking}`,
				other: `Run ${running}, walk ${walking}, ${times} times`
			});
}

/** A day of the week from 1 (Monday) to 7. */
export function weekdayWords(day: number, form: 'long' | 'short' = 'long'): string {
	// The first of January 2024 was a Monday.
	const date = new Date(2024, 0, day, 12);
	return new Intl.DateTimeFormat(LANGUAGE, { weekday: form }).format(date);
}

/** How often, in sentences. */
export function oftenWords({
	days,
	sessions_a_week: week,
	rest_days: rest,
	least_sessions: least
}: Pick<PlannedProgramme, 'days' | 'sessions_a_week' | 'rest_days' | 'least_sessions'>): string[] {
	return [
		plural(week, {
			one: 'At most one session a week.',
			other: `At most ${week} sessions a week.`
		}),
		rest === 0
			? ''
			: plural(rest, {
					one: 'At least one day without a run between two sessions.',
					other: `At least ${rest} days without a run between two sessions.`
				}),
		plural(least, {
			one: 'At least one session at each stage.',
			other: `At least ${least} sessions at each stage.`
		}),
		days ? `On ${andList(days.map((day) => weekdayWords(day)))}.` : ''
	].filter((sentence) => sentence !== '');
}

/** The most pain that the physio set, each as a sentence; none where no number was set. */
export function painWords({ pain }: Pick<PlannedProgramme, 'pain'>): string[] {
	const { during, evening, morning, week_to_week: rise } = pain;
	return [
		during === undefined ? '' : `During a session: at most ${during} of 10.`,
		evening === undefined ? '' : `That evening: at most ${evening} of 10.`,
		morning === undefined ? '' : `The next morning: at most ${morning} of 10.`,
		rise === undefined
			? ''
			: rise === 0
				? 'From one week to the next: no rise.'
				: plural(rise, {
						one: 'From one week to the next: a rise of at most 1 point.',
						other: `From one week to the next: a rise of at most ${rise} points.`
					})
	].filter((sentence) => sentence !== '');
}

/** What a stage has of its own beside its rounds, each as a sentence. */
export function stageNotes(stage: PlannedStage): string[] {
	return [
		...limitWords(stage),
		stage.warm_up ? warmUpWords(stage.warm_up) : '',
		stage.cool_down ? coolDownWords(stage.cool_down) : '',
		stage.ground ?? '',
		stage.note ?? ''
	].filter((sentence) => sentence !== '');
}

/** How hard, how far and how often the physio set for a stage, each as a sentence. */
export function limitWords({
	effort,
	no_further_than: far,
	least_sessions: least
}: PlannedStage): string[] {
	return [
		effort === undefined ? '' : `How hard it should feel: ${effort} of 10.`,
		far === undefined ? '' : `At most ${amountWords(far, 'metres')} in a session.`,
		least === undefined
			? ''
			: plural(least, {
					one: 'At least one session at this stage.',
					other: `At least ${least} sessions at this stage.`
				})
	].filter((sentence) => sentence !== '');
}

type Pause = NonNullable<PlannedProgramme['warm_up']>;

export const warmUpWords = ({ minutes, how }: Pause): string =>
	`Warm-up, ${withUnit(minutes, 'minute')}: ${how}`;
export const coolDownWords = ({ minutes, how }: Pause): string =>
	`Cool-down, ${withUnit(minutes, 'minute')}: ${how}`;

/** How much of an exercise: "3 sets of 15, 2 days a week". */
export function exerciseWords({ sets, times, seconds, days_a_week: days }: Exercise): string {
	const amount =
		seconds === undefined
			? times === undefined
				? plural(sets, { one: 'One set', other: `${sets} sets` })
				: plural(sets, { one: `One set of ${times}`, other: `${sets} sets of ${times}` })
			: plural(sets, {
					one: `Hold for ${withUnit(seconds, 'second')}, once`,
					other: `Hold for ${withUnit(seconds, 'second')}, ${sets} times`
				});
	const often = plural(days, { one: 'one day a week', other: `${days} days a week` });
	return commaList([amount, often]);
}
