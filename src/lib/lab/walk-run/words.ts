import { lengthOf, type Kind, type Segment } from './session.ts';
import type { LadderStep } from './schema.ts';
import { commaList } from '#lib/ui/list-words.ts';
import { plural } from '#lib/ui/plural.ts';

export const KIND_WORDS: Record<Kind, string> = { walk: 'Walk', run: 'Run' };

/** A change as it is shown, read out and spoken. */
export const CHANGE_WORDS: Record<Kind, string> = { walk: 'Now walk', run: 'Now run' };

/** "1 minute", "9 minutes", "1.5 minutes"; takes seconds. */
export function minutesOf(seconds: number): string {
	const minutes = Math.round(seconds / 6) / 10;
	return plural(minutes, { one: '1 minute', other: `${String(minutes)} minutes` });
}

/** "Walk 9, run 1": a step as lists name it, in minutes. */
export const nameOf = ({ walk, run }: Pick<LadderStep, 'walk' | 'run'>) =>
	`Walk ${String(walk)}, run ${String(run)}`;

/** "walk 5, run 1, walk 9": all parts in their order, in minutes. */
export const partsInWords = (segments: readonly Segment[]) =>
	commaList(segments.map(({ kind, seconds }) => `${kind} ${String(seconds / 60)}`));

/** How long it takes in all, and how much of it is running. */
export function totalsInWords(segments: readonly Segment[]): string {
	const running = lengthOf(segments.filter(({ kind }) => kind === 'run'));
	return `${minutesOf(lengthOf(segments))} in all. You run for ${minutesOf(running)} of them.`;
}
