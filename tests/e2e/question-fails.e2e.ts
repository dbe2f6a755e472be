import { answerThatIs, LEAD } from '../pages/answers.ts';
import { must, questionOfKind } from '../pages/course.ts';
import { open } from '../pages/open.ts';
import { answer, asks, tells } from '../pages/question.ts';
import { expect, test } from '../pages/test.ts';

test('a question that fails leaves the lesson usable, and can be tried again', async ({
	page,
	faults
}) => {
	// The options of a question set it as they are drawn; a lesson's steps do not.
	await page.addInitScript(() => {
		const { prototype } = HTMLInputElement;
		const checked = Object.getOwnPropertyDescriptor(prototype, 'checked') ?? {};
		Object.defineProperty(prototype, 'checked', {
			...checked,
			set(this: HTMLInputElement, value: boolean) {
				if (document.documentElement.classList.contains('failing')) throw new Error('A fault');
				checked.set?.call(this, value);
			}
		});
	});
	const failing = (isFailing: boolean) =>
		page.evaluate((on) => document.documentElement.classList.toggle('failing', on), isFailing);
	const { lesson, question } = questionOfKind('single');
	const [first] = lesson.steps;
	await open(page, `lessons/${lesson.slug}/`);
	await failing(true);
	await page.evaluate((id) => (location.hash = `question-${id}`), question.id);
	const alert = page.getByRole('alert').filter({ hasText: 'Your answers are safe' });
	await expect(alert).toBeVisible();
	expect(faults.splice(0), 'reported once').toEqual([expect.stringContaining('A fault')]);

	await page.getByRole('main').getByRole('link', { name: 'Next' }).tap();
	await expect(alert).toBeHidden();
	await page.evaluate((id) => (location.hash = id), must(first, 'a step').id);
	await expect(page.getByRole('heading', { name: must(first, 'a step').title })).toBeVisible();
	faults.length = 0;

	await page.goBack();
	await page.goBack();
	await expect(alert).toBeVisible();
	faults.length = 0;
	await failing(false);
	await alert.getByRole('button', { name: 'Try again' }).tap();
	await expect(asks(page, question)).toBeVisible();
	const best = answerThatIs('best', question);
	await answer(page, question, best);
	await expect(tells(page, LEAD.best, question)).toBeVisible();
});
