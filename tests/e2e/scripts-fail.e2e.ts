import { expect, test, type Page } from '@playwright/test';
import { lessonAt } from '../pages/course.ts';

/**
 * Scripts are on, but they never come, or the browser can't run them: an old one, a filter in a
 * hospital, a connection that breaks.
 */
test.use({ serviceWorkers: 'block' });

const lesson = lessonAt('wear-and-tear');
const SCRIPTS = /\/_app\/immutable\/.*\.js$/;

async function readsWhole(page: Page): Promise<void> {
	for (const { title } of lesson.steps) {
		await expect(page.getByRole('heading', { name: title, exact: true })).toBeVisible();
	}
	for (const { prompt } of [lesson.guess, ...lesson.questions]) {
		await expect(page.getByRole('heading', { name: prompt, exact: true })).toBeVisible();
	}
	await expect(page.getByRole('heading', { name: 'Where this comes from' })).toBeVisible();
	await expect(page.getByRole('button'), 'no button that would do nothing').toHaveCount(0);
}

test('a lesson whose scripts can’t be had is one page to read, and its links work', async ({
	page
}) => {
	await page.route(SCRIPTS, (route) => route.abort());
	await page.goto(`lessons/${lesson.slug}/`);
	await readsWhole(page);
	await page.getByRole('link', { name: 'All lessons' }).tap();
	await expect(page.getByRole('heading', { level: 1, name: 'All lessons' })).toBeVisible();
	await page.getByRole('main').getByRole('link', { name: lesson.title }).tap();
	await readsWhole(page);
});

test('so is one whose scripts a browser can’t read', async ({ page }) => {
	await page.route(SCRIPTS, (route) =>
		route.fulfill({ contentType: 'text/javascript', body: 'import.of.tomorrow {' })
	);
	await page.goto(`lessons/${lesson.slug}/`);
	await readsWhole(page);
});

test('so is one whose scripts do not come for twenty seconds', async ({ page }) => {
	await page.clock.install();
	await page.route(SCRIPTS, () => {});
	await page.goto(`lessons/${lesson.slug}/`);
	await expect(page.getByRole('heading', { name: lesson.guess.prompt }).first()).toBeVisible();
	await page.clock.runFor(21_000);
	await readsWhole(page);
});
