import type { Component } from 'svelte';
import { PLACES } from '#lib/course/drawings/places.ts';
import type { Drawings } from '#lib/quiz/kinds/place/drawings.ts';
import type { Question } from '#lib/quiz/schema.ts';

/** Drawings that have places to tap, each a chunk of its own. */
const DRAWINGS: Record<string, () => Promise<{ default: Component<{ labelled?: boolean }> }>> = {
	disc: () => import('#lib/course/drawings/Disc.svelte'),
	leg: () => import('#lib/course/drawings/Leg.svelte'),
	shoe: () => import('#lib/course/drawings/Shoe.svelte')
};

/** The drawing that a question is about, with its places; nothing where it is about none. */
export async function drawingOf(question: Question): Promise<Drawings> {
	if (question.kind !== 'place') return {};
	const { drawing } = question;
	const load = DRAWINGS[drawing];
	if (!load) return {};
	const { default: component } = await load();
	return { [drawing]: { component, places: PLACES[drawing] ?? {} } };
}
