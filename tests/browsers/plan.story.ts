import { expect } from 'vitest';
import { readReadOutCode } from '../../src/lib/assignment/read-out-code.ts';
import { aClinic } from '../pages/clinic.ts';
import { lessonAt, must, releasedLessons } from '../pages/course.ts';
import { shownText } from './in-page.ts';
import { walk } from './lesson.ts';
import { receiptOnScreen } from './read-code.ts';
import { story } from './story.ts';

const clinic = await aClinic();

story('a plan comes by link, is done, and goes back as a code', [], async ({ visitor, step }) => {
	const lessons = ['push-off'];
	await step('the link says from whom, and Start takes it', async () => {
		const token = await clinic.plan({ jti: 'plan-of-this-story', lessons });
		await visitor.open(`assignment/#${token}`);
		await visitor.sees({ role: 'heading', name: 'This says it is from Priya at Park Physio' });
		await visitor.press({ role: 'button', begins: 'Start' });
		await visitor.press({ role: 'button', name: 'Yes, this is from my physio' });
		await visitor.reads('Priya set one lesson for you');
	});
	await step('its lesson is done', async () => {
		await visitor.open('lessons/push-off/');
		await walk(visitor, lessonAt('push-off'));
		await visitor.press({ role: 'link', name: 'Hand it back' });
		await visitor.sees({ role: 'heading', name: 'Hand it back to Priya' });
	});
	await step('the code holds what was done and asked, for Priya alone', async () => {
		await visitor.choose({ role: 'checkbox', name: 'When can I start?' });
		await visitor.press({ role: 'button', name: 'Show Priya' });
		await visitor.sees({ role: 'image', inside: { role: 'dialog' } });
		const receipt = await clinic.open(await receiptOnScreen(visitor));
		expect(receipt).toMatchObject({ jti: 'plan-of-this-story', questions: ['When can I start?'] });
		expect(receipt.lessons['push-off']?.done).toMatch(/^\d{4}-\d\d-\d\d$/);
	});
	await step('the code to read out says the same', async () => {
		const text = await visitor.device.run(shownText);
		const code = must(/RUN(-[0-9A-Z]+)+/.exec(text)?.[0], 'code');
		expect(readReadOutCode(code, releasedLessons)).toEqual({ ok: true, done: lessons });
	});
});
