import { lessonAt, must } from '../pages/course.ts';
import { answer, asks, openQuestion } from './lesson.ts';
import { story, type Told } from './story.ts';

const lesson = lessonAt('can-i-run-again');
const [first, second] = lesson.questions;
const question = must(first, 'first question');
const next = must(second, 'second question');

async function answerOne({ visitor }: Told): Promise<void> {
	await openQuestion(visitor, { lesson, question });
	await answer(visitor, question, 'best');
	await visitor.press({ role: 'link', name: 'Next' });
	await visitor.sees(asks(next));
}

async function carryOn({ visitor }: Told): Promise<void> {
	await visitor.open();
	await visitor.reads(`You are at question 2 of ${String(lesson.questions.length)}`);
	await visitor.press({ role: 'link', name: 'Carry on' });
	await visitor.sees(asks(next));
}

story('home carries on at the very question', [], async (told) => {
	await told.step('answer the first question', () => answerOne(told));
	await told.step('a reload stays there', async () => {
		await told.visitor.reload();
		await told.visitor.sees(asks(next));
	});
	await told.step('home leads there', () => carryOn(told));
});

story('home carries on after the browser was closed', ['profile'], async (told) => {
	await told.step('answer the first question', () => answerOne(told));
	await told.step('close the browser, and open it again', () => told.visitor.device.reopen());
	await told.step('home leads there', () => carryOn(told));
});
