import type { Page } from '@playwright/test';
import { beforeLoading, exerciseIn, lessons, must, stepWith } from '../pages/course.ts';
import { allKept } from '../pages/all-kept.ts';
import { open, reload } from '../pages/open.ts';
import { expect, test } from '../pages/test.ts';
import { goOn, heading } from '../pages/walk.ts';

const { lesson, step } = stepWith('LoadsTheBody');
const at = `lessons/${lesson.slug}/#${step.id}`;

/** Another step with something to do, in another lesson, which has one do something today as well. */
const elsewhere = must(
	lessons.find(({ slug, today }) => today.loads_body && slug !== lesson.slug),
	'lesson that has one exercise today'
);

const doing = (page: Page) =>
	page.getByRole('main').getByText(exerciseIn(step)).filter({ visible: true });
const form = (page: Page) => page.getByRole('group', { name: beforeLoading.title });
const askFirst = (page: Page) =>
	page.getByRole('heading', { name: beforeLoading.any_yes.title, exact: true });

test('is asked once, kindly, before the first exercise, and then no more', async ({ page }) => {
	await open(page, at);
	await expect(heading(page, step.title)).toBeVisible();
	await page.getByRole('heading', { name: step.title }).tap();
	await expect(form(page)).toContainText(beforeLoading.intro);
	for (const { text } of beforeLoading.questions) {
		await expect(page.getByRole('checkbox', { name: text })).not.toBeChecked();
	}
	await expect(doing(page)).toBeHidden();
	await page.getByRole('button', { name: 'None of these' }).tap();
	await expect(doing(page)).toBeVisible();
	await expect(form(page)).toBeHidden();

	await allKept(page);
	await reload(page);
	await expect(doing(page)).toBeVisible();
	const again = elsewhere.steps.find(({ text }) => text.includes('<LoadsTheBody'));
	await open(page, `lessons/${elsewhere.slug}/#${must(again, 'step').id}`);
	await expect(
		page.getByRole('button', { name: 'Change my answers about my health' })
	).toBeVisible();
	await expect(form(page)).toBeHidden();
});

test('a yes leads to the doctor or physio and the signs, and "They said yes" goes on', async ({
	page
}) => {
	const [first] = beforeLoading.questions;
	await open(page, at);
	await page.getByRole('heading', { name: step.title }).tap();
	await page.getByRole('checkbox', { name: must(first, 'question').text }).tap();
	await page.getByRole('button', { name: 'Go on' }).tap();
	await expect(askFirst(page)).toBeVisible();
	await expect(page.getByText(beforeLoading.any_yes.text)).toBeVisible();
	await expect(doing(page)).toBeHidden();

	await allKept(page);
	await reload(page);
	await expect(askFirst(page)).toBeVisible();
	await page.getByRole('link', { name: 'See the signs to stop and get help' }).tap();
	await expect(page.getByRole('heading', { level: 1, name: 'Stop and get help' })).toBeVisible();
	await page.goBack();
	await expect(askFirst(page)).toBeVisible();
	await goOn(page);
	await expect(askFirst(page)).toBeHidden();
	await page.goBack();

	await page.getByRole('button', { name: beforeLoading.said_yes }).tap();
	await expect(doing(page)).toBeVisible();
	await reload(page);
	await expect(doing(page)).toBeVisible();
});

test('can be changed at any time', async ({ page }) => {
	const [first, second] = beforeLoading.questions.map(({ text }) => text);
	const box = (text: string | undefined) =>
		page.getByRole('checkbox', { name: must(text, 'question') });
	await open(page, at);
	await page.getByRole('heading', { name: step.title }).tap();
	await box(first).tap();
	await page.getByRole('button', { name: 'Go on' }).tap();
	await page.getByRole('button', { name: 'Change my answers' }).tap();
	await expect(box(first)).toBeChecked();
	await box(first).tap();
	await page.getByRole('button', { name: 'None of these' }).tap();
	await expect(doing(page)).toBeVisible();

	await page.getByRole('button', { name: 'Change my answers about my health' }).tap();
	await box(second).tap();
	await page.getByRole('button', { name: 'Go on' }).tap();
	await expect(askFirst(page)).toBeVisible();
	await expect(doing(page)).toBeHidden();
});

test('stands before what a lesson asks for today, too, where that loads the body', async ({
	page
}) => {
	await open(page, `lessons/${elsewhere.slug}/#end`);
	await page.getByRole('heading', { name: 'What to hold on to' }).tap();
	await expect(form(page)).toBeVisible();
	await page.getByRole('button', { name: 'None of these' }).tap();
	await expect(form(page)).toBeHidden();
});
