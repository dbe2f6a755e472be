import * as v from 'valibot';
import { clean, cleanLine } from '#lib/fields/clean.ts';
import { LONGEST_SESSION } from './bounds.ts';
import { LONGEST, PlannedProgramme } from './planned.ts';

/** A programme while a physio sets it: its numbers fit, its texts may be empty or too long as yet. */

const number = v.number();
const text = v.string();
const texts = v.array(text);
const Pause = v.object({ minutes: number, how: text });
const everySession = {
	warm_up: v.optional(Pause),
	cool_down: v.optional(Pause),
	ground: v.optional(text)
};

const Stage = v.object({
	id: text,
	title: text,
	rounds: v.array(v.object({ times: number, walk: v.optional(number), run: v.optional(number) })),
	effort: v.optional(number),
	no_further_than: v.optional(number),
	least_sessions: v.optional(number),
	note: v.optional(text),
	...everySession
});

const Exercise = v.object({
	name: text,
	sets: number,
	times: v.optional(number),
	seconds: v.optional(number),
	days_a_week: number,
	note: v.optional(text),
	source: v.optional(text)
});

/** What is kept of it meanwhile. */
export const ProgrammeDraft: v.GenericSchema<unknown, PlannedProgramme> = v.object({
	id: text,
	title: text,
	measure: v.picklist(['minutes', 'metres']),
	first: v.picklist(['walk', 'run']),
	...everySession,
	start: v.optional(text),
	days: v.optional(v.array(number)),
	sessions_a_week: number,
	rest_days: number,
	least_sessions: number,
	pain: v.object({
		during: v.optional(number),
		evening: v.optional(number),
		morning: v.optional(number),
		week_to_week: v.optional(number),
		text: v.optional(text)
	}),
	stops: v.object({ swelling: v.optional(text), others: texts }),
	rules: v.object({
		go_on: v.optional(text),
		stay: v.optional(text),
		go_back: v.optional(text)
	}),
	strength: v.optional(v.array(Exercise)),
	stages: v.array(Stage)
});

/** Titles, ways and names are one line; other texts may have several. */
const ONE_LINE: readonly string[] = ['title', 'how', 'name', 'source'];

/**
 * A programme as a plan holds it: texts without what no page may show, and without those that were left
 * empty. What it still lacks, its schema says.
 */
export function cleaned(programme: PlannedProgramme): unknown {
	const tidy = (value: unknown, key: string): unknown => {
		if (typeof value === 'string')
			return (ONE_LINE.includes(key) ? cleanLine : clean)(value) || undefined;
		if (Array.isArray(value))
			return value.map((one) => tidy(one, key)).filter((one) => one !== undefined);
		if (typeof value !== 'object' || value === null) return value;
		return Object.fromEntries(
			Object.entries(value)
				.map(([name, one]) => [name, tidy(one, name)] as const)
				.filter(([, one]) => one !== undefined)
		);
	};
	const { strength, ...rest } = programme;
	return tidy(strength?.length ? programme : rest, '');
}

/** The programme as a plan holds it; null where something in it has to be corrected first. */
export function readDraft(programme: PlannedProgramme): PlannedProgramme | null {
	const read = v.safeParse(PlannedProgramme, cleaned(programme));
	return read.success ? read.output : null;
}

/** What has to be corrected first, in a sentence; null where a plan can hold the programme. */
export function draftProblem(programme: PlannedProgramme): string | null {
	const read = v.safeParse(PlannedProgramme, cleaned(programme));
	if (read.success) return null;
	const [issue] = read.issues;
	const [first, second, ...inner] = issue.path?.map(({ key }) => key) ?? [];
	const field = String(inner.at(-1) ?? second ?? first);
	const { one, other } = FIELDS[field] ?? ANY;
	return first === 'stages' && typeof second === 'number'
		? `Stage ${second + 1}: ${one}`
		: (other ?? one);
}

/** In characters, as everywhere. */
const TITLE = `write a title of at most ${LONGEST.title} characters.`;
const SHORTEN = `shorten its text to ${LONGEST.sentence} characters.`;
const HOW = `say how to warm up or cool down, in at most ${LONGEST.how} characters.`;

const ANY = {
	one: SHORTEN,
	other: `Look through the programme: a session has at most ${LONGEST_SESSION.minutes} minutes or ${LONGEST_SESSION.metres} metres, and a text at most ${LONGEST.sentence} characters.`
};

const FIELDS: Readonly<Record<string, { readonly one: string; readonly other?: string }>> = {
	title: { one: TITLE, other: `The programme: ${TITLE}` },
	how: { one: HOW, other: `The programme: ${HOW}` },
	name: { one: TITLE, other: `An exercise needs a name of at most ${LONGEST.title} characters.` },
	source: {
		one: SHORTEN,
		other: `Shorten where the counts come from to ${LONGEST.how} characters.`
	},
	stages: { one: SHORTEN, other: `The programme needs at least one stage.` },
	note: { one: SHORTEN, other: `Shorten the note to ${LONGEST.sentence} characters.` }
};
