import { answerThatIs, LEAD, type Answer, type Wish } from '../pages/answers.ts';
import type { QuestionOrGuess, Lesson, Place } from '../pages/course.ts';
import type { Wanted } from './in-page.ts';
import { until } from './until.ts';
import type { Visitor } from './visitor.ts';

/** What someone does in a lesson, by mouse or thumb. */

export const asks = ({ prompt }: QuestionOrGuess): Wanted => ({ role: 'heading', name: prompt });

/** The heading of a question once it is answered: how it went, and what to remember. */
export const tells = (wish: Wish, { takeaway }: QuestionOrGuess): Wanted => ({
	role: 'heading',
	begins: `${LEAD[wish]} ${takeaway}`
});

export const END: Wanted = { role: 'heading', name: 'What to hold on to' };
const NEXT: Wanted = { role: 'link', name: 'Next' };

export const openQuestion = async (visitor: Visitor, { lesson, question }: Place) => {
	await visitor.open(`lessons/${lesson.slug}/#question-${question.id}`);
	await visitor.sees(asks(question));
};

/** Answers the question that is up, and sees what is said of it. */
export async function answer(visitor: Visitor, asked: QuestionOrGuess, wish: Wish): Promise<void> {
	await give(visitor, asked, answerThatIs(wish, asked));
	await visitor.press({ role: 'button', name: 'Check' });
	await visitor.sees(tells(wish, asked));
}

/** Walks a lesson from its first step to its end. */
export async function walk(visitor: Visitor, lesson: Lesson): Promise<void> {
	await give(visitor, lesson.guess, answerThatIs('best', lesson.guess));
	await visitor.press({ role: 'button', name: 'Show me' });
	await visitor.sees({ role: 'heading', begins: lesson.guess.takeaway });
	for (const { title } of lesson.steps) {
		await visitor.sees({ role: 'heading', name: title });
		await visitor.press(NEXT);
	}
	for (const question of lesson.questions) {
		await visitor.sees(asks(question));
		await answer(visitor, question, 'best');
		await visitor.press(NEXT);
	}
	await visitor.sees(END);
}

async function give(visitor: Visitor, asked: QuestionOrGuess, given: Answer): Promise<void> {
	if ('pick' in given) {
		const role = asked.kind === 'several' ? 'checkbox' : 'radio';
		for (const name of given.pick) await visitor.choose({ role, name });
	} else if ('order' in given) {
		await arrange(visitor, given.order);
	} else if ('sort' in given) {
		for (const [item, name] of given.sort) {
			await visitor.choose({ role: 'radio', name, inside: { role: 'group', name: item } });
		}
	} else if (asked.kind === 'estimate') {
		await slide(visitor, asked, given.value);
	} else {
		await visitor.write({ role: 'textbox' }, String(given.value));
	}
}

async function arrange(visitor: Visitor, wanted: readonly string[]): Promise<void> {
	const now = async () =>
		(await visitor.all({ role: 'button', begins: 'Move ' }))
			.map(({ name }) => /^Move (.+) up$/.exec(name)?.[1])
			.filter((text) => text !== undefined);
	for (const [index, text] of wanted.entries()) {
		for (let place = (await now()).indexOf(text); place > index; place -= 1) {
			await visitor.press({ role: 'button', name: `Move ${text} up` });
			await until(`“${text}” to move up`, async () => (await now())[place - 1] === text);
		}
	}
}

type Estimate = Extract<QuestionOrGuess, { kind: 'estimate' }>;

async function slide(visitor: Visitor, asked: Estimate, value: number): Promise<void> {
	const slider: Wanted = { role: 'slider' };
	const now = async () => Number((await visitor.all(slider))[0]?.value);
	await visitor.press(slider, (value - asked.min) / (asked.max - asked.min));
	for (let at = await now(); at !== value; at = await now()) {
		await visitor.press({ role: 'button', name: at < value ? 'More' : 'Less' });
		await visitor.holds(slider, (found) => Number(found.value) !== at, 'moved');
	}
}
