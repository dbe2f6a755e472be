import { lessonAt, must } from '../pages/course.ts';
import { alive, open } from '../pages/open.ts';
import { expect, test } from '../pages/test.ts';
import { heading } from '../pages/walk.ts';

const lesson = lessonAt('backs-and-discs');
const step = must(lesson.steps[2], 'third step');
const at = `lessons/${lesson.slug}/`;

test('Back leads to a step whose address was typed', async ({ page }) => {
	await open(page, at);
	await page.goto(`${at}#${step.id}`);
	await expect(heading(page, step.title)).toBeVisible();
	await page.getByRole('link', { name: 'Get help', exact: true }).tap();
	const signs = page.getByRole('heading', { level: 1, name: 'Stop and get help', exact: true });
	await expect(signs).toBeVisible();
	await page.goBack();
	await expect(page).toHaveURL(new RegExp(`#${step.id}$`));
	await alive(page);
	await expect(heading(page, step.title)).toBeVisible();
	await expect(signs).toBeHidden();
});

test('an address that is cut in the middle of a sign opens the lesson at its start', async ({
	page
}) => {
	await open(page, `${at}#%`);
	await expect(page.getByRole('heading', { level: 1, name: lesson.title })).toBeVisible();
	await page.goto(`${at}#%E2%82`);
	await expect(page.getByRole('heading', { level: 1, name: lesson.title })).toBeVisible();
});
