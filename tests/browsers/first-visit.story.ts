import { lessons, must } from '../pages/course.ts';
import { END, walk } from './lesson.ts';
import { story } from './story.ts';

const lesson = must(lessons[0], 'first lesson');
const next = must(lessons[1], 'second lesson');

story('someone new walks the first lesson, from home to its end', [], async ({ visitor, step }) => {
	await step('home offers the first lesson', async () => {
		await visitor.open();
		await visitor.sees({ role: 'heading', name: lesson.title });
		await visitor.press({ role: 'link', name: 'Start this lesson' });
		await visitor.sees({ role: 'heading', name: lesson.title });
		await visitor.reads(`Step 1 of ${String(lesson.steps.length)}`);
	});
	await step('guess, steps and questions', () => walk(visitor, lesson));
	await step('the end says what to hold on to, and leads on', async () => {
		for (const line of lesson.summary) await visitor.reads(line);
		await visitor.press({ role: 'link', name: 'Next lesson' });
		await visitor.sees({ role: 'heading', name: next.title });
		await visitor.seesNot(END);
	});
	await step('home counts it as done', async () => {
		await visitor.press({ role: 'link', name: `Close ${next.title}` });
		await visitor.sees({ role: 'heading', name: '1 of 7 stops done' });
	});
});
