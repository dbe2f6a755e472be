import { TASTER } from '#lib/waiting-room/schema.ts';
import { wholeLesson } from '#lib/waiting-room/programme.ts';
import type { PageData } from './$types';
import type { Offer } from './visit.svelte.ts';

/** All that a visitor could be offered: the taster, then each lesson. */
export function allOffers({
	taster,
	lessons
}: Pick<PageData, 'taster' | 'lessons'>): readonly Offer[] {
	return [
		{
			id: TASTER,
			title: taster.title,
			minutes: taster.minutes,
			parts: taster.parts,
			isWhole: false
		},
		...lessons.map((lesson): Offer => {
			const { id, title, minutes } = lesson;
			return { id, title, minutes, parts: [wholeLesson(lesson)], isWhole: true };
		})
	];
}

/** What staff have chosen, in the course's order. Where none of it is left, the taster. */
export function chosenOffers(all: readonly Offer[], ids: readonly string[]): readonly Offer[] {
	const chosen = all.filter(({ id }) => ids.includes(id));
	return chosen.length > 0 ? chosen : all.slice(0, 1);
}
