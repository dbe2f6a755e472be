import type { Asked, Question } from './course.ts';
import { must } from './course.ts';

/** An answer as it is given on the screen, in the screen's own words. */
export type Answer =
	| { readonly pick: readonly string[] }
	| { readonly order: readonly string[] }
	| { readonly sort: readonly (readonly [item: string, group: string])[] }
	| { readonly value: number };

/** How an answer is to turn out. */
export type Wish = 'best' | 'other' | 'partly';

/** The words that begin the heading once a question is answered. */
export const LEAD = {
	best: 'That’s it.',
	other: 'Not quite.',
	partly: 'Partly there.',
	shown: 'Here’s the answer.'
} as const;

/** An answer that turns out as wished. Only kinds with parts can be partly right. */
export function answerThatIs(wish: Wish, asked: Asked): Answer {
	switch (asked.kind) {
		case 'single':
			return { pick: [textOf(asked.options, wish === 'best')] };
		case 'place':
			return { pick: [textOf(asked.places, wish === 'best')] };
		case 'true-false':
			return { pick: [(wish === 'best') === asked.answer ? 'True' : 'False'] };
		case 'several': {
			const right = asked.options.filter(({ best }) => best).map(({ text }) => text);
			if (wish === 'best') return { pick: right };
			return { pick: wish === 'partly' ? right.slice(0, 1) : [textOf(asked.options, false)] };
		}
		case 'order': {
			const right = asked.items.map(({ text }) => text);
			if (wish === 'best') return { order: right };
			return { order: wish === 'partly' ? swapLast(right) : right.toReversed() };
		}
		case 'sort': {
			const right = asked.items.map(({ text, group }): [string, string] => {
				const name = asked.groups.find(({ id }) => id === group)?.name;
				return [text, must(name, `group ${group}`)];
			});
			const wrong = right.map(([text, group]): [string, string] => {
				const other = asked.groups.find(({ name }) => name !== group)?.name;
				return [text, must(other, 'second group')];
			});
			if (wish === 'best') return { sort: right };
			return { sort: wish === 'partly' ? [...wrong.slice(0, -1), ...right.slice(-1)] : wrong };
		}
		default:
			return { value: wish === 'best' ? asked.answer : outside(asked) };
	}
}

/** What is said of each option, item or place once the question is answered. */
export function reasonsOf(question: Question): readonly string[] {
	switch (question.kind) {
		case 'single':
		case 'several':
			return question.options.map(({ feedback }) => feedback);
		case 'order':
		case 'sort':
			return question.items.map(({ feedback }) => feedback);
		case 'place':
			return question.places.map(({ feedback }) => feedback);
		case 'true-false':
			return Object.values(question.feedback);
		default:
			return [];
	}
}

function textOf(options: readonly { text: string; best: boolean }[], best: boolean): string {
	return must(options.find((option) => option.best === best)?.text, `option with best: ${best}`);
}

/** The last two changed about: most pairs that belong side by side still stand one before the other. */
function swapLast(texts: readonly string[]): readonly string[] {
	const last = texts.slice(-2);
	return [...texts.slice(0, -2), ...last.toReversed()];
}

function outside(asked: Extract<Asked, { kind: 'estimate' | 'number' }>): number {
	const { min, max, accept } = asked;
	return accept.to < max ? max : min;
}
