import type { Part } from '#lib/programme/session.ts';
import { LANGUAGE } from '#lib/ui/language.ts';
import { plural } from '#lib/ui/plural.ts';

/** What a part asks for, as the screen shows it. */
export const KIND_WORDS: Readonly<Record<Part['kind'], string>> = {
	'warm-up': 'Warm up',
	walk: 'Walk',
	run: 'Run',
	'cool-down': 'Cool down'
};

const number = (value: number) => new Intl.NumberFormat(LANGUAGE).format(value);

/** "1.5 minutes", "160 metres". */
export function lengthOf({ seconds, metres }: Part): string {
	if (seconds === null)
		return plural(metres ?? 0, { one: '1 metre', other: `${number(metres ?? 0)} metres` });
	const minutes = seconds / 60;
	return plural(minutes, { one: '1 minute', other: `${number(minutes)} minutes` });
}

/** A part as a list names it: "Run, 3 minutes". */
export const partName = (part: Part): string => `${KIND_WORDS[part.kind]}, ${lengthOf(part)}`;

/** A change as it is announced and spoken. */
export function changeWords(part: Part | undefined): string {
	if (!part) return 'That is the whole session. Well done.';
	const length = lengthOf(part);
	return {
		'warm-up': `Warm up: walk for ${length}.`,
		walk: `Now walk for ${length}.`,
		run: `Now run for ${length}.`,
		'cool-down': `Cool down: walk for ${length}.`
	}[part.kind];
}

/** What comes after a part, for the screen and the lock screen. */
export const nextWords = (part: Part | undefined): string =>
	part ? `Next: ${partName(part).toLowerCase()}` : 'Next: the end';

/** Whole seconds in words: "12 minutes", "40 seconds". */
export function inMinutes(seconds: number): string {
	const minutes = Math.floor(seconds / 60);
	if (minutes === 0) {
		const rest = Math.round(seconds);
		return plural(rest, { one: '1 second', other: `${rest} seconds` });
	}
	return plural(minutes, { one: '1 minute', other: `${number(minutes)} minutes` });
}
