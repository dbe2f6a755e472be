import { lessonAt, questionOfKind } from '../pages/course.ts';
import { answer, openQuestion, walk } from './lesson.ts';
import { story } from './story.ts';

story('after one visit the course works with no internet', ['workers'], async (told) => {
	const { visitor, server, step } = told;
	await step('one visit, until all is saved', async () => {
		await visitor.open('lessons/wear-and-tear/');
		await visitor.saved();
	});
	await server.close();
	await step('the page opens again', () => visitor.reload());
	await step('so do others', async () => {
		for (const path of ['', 'lessons/', 'red-flags/', 'progress/', 'hand-back/']) {
			await visitor.open(path);
			await visitor.sees({ role: 'heading' });
		}
	});
	await step('a question is answered', async () => {
		const place = questionOfKind('single');
		await openQuestion(visitor, place);
		await answer(visitor, place.question, 'best');
	});
	await step('a lesson is walked whole', async () => {
		await visitor.open('lessons/push-off/');
		await walk(visitor, lessonAt('push-off'));
	});
});

story(
	'saved once, it opens offline in a browser just started',
	['workers', 'profile'],
	async (told) => {
		const { visitor, server, step } = told;
		await step('one visit, until all is saved', async () => {
			await visitor.open();
			await visitor.saved();
		});
		await server.close();
		await step('close the browser, and open it again', () => visitor.device.reopen());
		await step('the course opens', async () => {
			await visitor.open('lessons/cadence/');
			await visitor.sees({ role: 'heading', name: lessonAt('cadence').title });
		});
	}
);
