import { schemaOf, type SourceOf } from '../../src/lib/quiz/schema.ts';
import { must, type QuestionOrGuess, type Kind, type Question } from './course.ts';

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

type AnswersOf<K extends Kind> = (wish: Wish, asked: SourceOf<K>) => Answer;

/** By kind. Only kinds with parts can be partly right. */
const ANSWERS: { readonly [K in Kind]: AnswersOf<K> } = {
	single: (wish, { options }) => ({ pick: [textOf(options, wish === 'best')] }),
	place: (wish, { places }) => ({ pick: [textOf(places, wish === 'best')] }),
	'true-false': (wish, { answer }) => ({ pick: [(wish === 'best') === answer ? 'True' : 'False'] }),
	several(wish, { options }) {
		const right = options.filter(({ best }) => best).map(({ text }) => text);
		if (wish === 'best') return { pick: right };
		return { pick: wish === 'partly' ? right.slice(0, 1) : [textOf(options, false)] };
	},
	order(wish, { items }) {
		const right = items.map(({ text }) => text);
		if (wish === 'best') return { order: right };
		return { order: wish === 'partly' ? swapLast(right) : right.toReversed() };
	},
	sort(wish, { items, groups }) {
		const right = items.map(({ text, group }): [string, string] => {
			const name = groups.find(({ id }) => id === group)?.name;
			return [text, must(name, `group ${group}`)];
		});
		const wrong = right.map(([text, group]): [string, string] => {
			const other = groups.find(({ name }) => name !== group)?.name;
			return [text, must(other, 'second group')];
		});
		if (wish === 'best') return { sort: right };
		return { sort: wish === 'partly' ? [...wrong.slice(0, -1), ...right.slice(-1)] : wrong };
	},
	estimate: numberThatIs,
	number: numberThatIs
};

const answersOf = <K extends Kind>({ kind }: { readonly kind: K }): AnswersOf<K> => ANSWERS[kind];

/** An answer that turns out as wished. */
export const answerThatIs = (wish: Wish, asked: QuestionOrGuess): Answer =>
	answersOf(asked)(wish, asked);

/** What is said of each option, item or place once the question is answered. */
export function reasonsOf(question: Question): readonly string[] {
	if (question.kind === 'true-false') return Object.values(question.feedback);
	return schemaOf(question)
		.parts(question)
		.map(({ feedback }) => feedback);
}

function textOf(options: readonly { text: string; best: boolean }[], best: boolean): string {
	return must(options.find((option) => option.best === best)?.text, `option with best: ${best}`);
}

/** The last two changed about: most pairs that belong side by side are still next to each other. */
function swapLast(texts: readonly string[]): readonly string[] {
	const last = texts.slice(-2);
	return [...texts.slice(0, -2), ...last.toReversed()];
}

function numberThatIs(wish: Wish, asked: SourceOf<'estimate' | 'number'>): Answer {
	const { min, max, accept, answer } = asked;
	return { value: wish === 'best' ? answer : accept.to < max ? max : min };
}
