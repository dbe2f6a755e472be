import { dayWords } from '#lib/ui/day-words.ts';
import { commaList } from '#lib/ui/list-words.ts';
import { plural } from '#lib/ui/plural.ts';
import type { DiaryEntry } from './entry.ts';

/** What is said of a session, to the patient before they hand it over and to the physio afterwards. */
export type SessionInWords = Omit<DiaryEntry, 'at' | 'endedAt' | 'began' | 'slept'>;

const SWELLING = { none: 'none', same: 'same as before', more: 'more than before' } as const;

const CHOICES = {
	repeat: 'the same again',
	next: 'the next stage',
	back: 'a stage back',
	rest: 'rest, and ring'
} as const;

/** What was planned: the stage and its amounts, as they were when it was run. */
export function plannedWords({ planned }: Pick<SessionInWords, 'planned'>): string {
	if (!planned) return 'A run outside the plan';
	const unit = planned.measure === 'minutes' ? 'min' : 'm';
	const amounts = [
		...(planned.walk > 0 ? [`walk ${String(planned.walk)} ${unit}`] : []),
		...(planned.run > 0 ? [`run ${String(planned.run)} ${unit}`] : [])
	];
	return amounts.length > 0 ? `${planned.title} (${commaList(amounts)})` : planned.title;
}

/** How it ended, and how long it was. */
export function endWords(one: SessionInWords): string {
	const { ended, byHand, seconds, runSeconds, runMetres } = one;
	const end = ended === 'done' ? 'Done' : ended === 'stopped' ? 'Stopped early' : 'Not run';
	const minutes = (of: number) =>
		plural(Math.round(of / 60), {
			one: '1 minute',
			other: `${String(Math.round(of / 60))} minutes`
		});
	return commaList([
		end,
		...(byHand === true ? ['entered by hand'] : []),
		...(seconds === null ? [] : [minutes(seconds)]),
		...(runSeconds === null ? [] : [`${minutes(runSeconds)} of running`]),
		...(runMetres === null ? [] : [`${String(runMetres)} m of running`])
	]);
}

/** What was noted and is not null, in short phrases such as "pain during it 2 of 10". */
function noteWords(one: SessionInWords): string[] {
	return [
		...outOfTen('pain during it', one.pain),
		...outOfTen('pain that evening', one.evening),
		...outOfTen('pain the next morning', one.morning),
		...otherNoteWords(one),
		...(one.warning === true ? ['a warning sign'] : []),
		...(one.choice === null ? [] : [`chose ${CHOICES[one.choice]}`])
	];
}

const outOfTen = (what: string, value: number | null) =>
	value === null ? [] : [`${what} ${String(value)} of 10`];

/** What was noted beside the pain of the day, the warning sign and the choice. */
export function otherNoteWords(one: SessionInWords): string[] {
	const swelling = (what: string, value: keyof typeof SWELLING | null) =>
		value === null ? [] : [`${what}: ${SWELLING[value]}`];
	return [
		...outOfTen('pain before it', one.painBefore),
		...outOfTen('effort', one.effort),
		...swelling('swelling before it', one.swellingBefore),
		...swelling('swelling after it', one.swelling),
		...swelling('swelling the next morning', one.swellingNextMorning),
		...(one.moved === 'differently' ? ['moved differently'] : []),
		...(one.moved === 'as-usual' ? ['moved as usual'] : [])
	];
}

/** The choice by itself: "the next stage". */
export const choiceWords = ({ choice }: Pick<SessionInWords, 'choice'>): string | null =>
	choice && CHOICES[choice];

/** A whole session on one line, without the person's own words. */
export function sessionWords(one: SessionInWords): string {
	const notes = noteWords(one);
	return [
		`${dayWords(one.day, 'brief')}: ${plannedWords(one)}.`,
		`${endWords(one)}.`,
		...(notes.length > 0 ? [`Noted: ${commaList(notes)}.`] : [])
	].join(' ');
}
