import { expect, test } from '@playwright/test';
import { untilStored } from '../pages/until-stored.ts';
import { lessonAt, must } from '../pages/course.ts';
import { open, reload } from '../pages/open.ts';

/**
 * The connection breaks between the first page and the first touch: what keeps progress can't be
 * fetched. All that is done shows at once, and is kept as soon as the connection is back.
 */
test.use({ serviceWorkers: 'block' });

const SCRIPTS = /\/_app\/immutable\/.*\.js$/;
const STAYS = 'Your answers stay until you close this page. Go online once to keep them.';
const lesson = lessonAt('wear-and-tear');

test('a setting holds, and is kept once the connection is back', async ({ page }) => {
	let isDown = true;
	await page.route(SCRIPTS, async (route) => {
		if (!isDown) return route.continue();
		const response = await route.fetch();
		const isStorage = (await response.text()).includes('QuotaExceededError');
		await (isStorage ? route.abort() : route.fulfill({ response }));
	});
	await open(page, `lessons/${lesson.slug}/`);
	await page.getByRole('button', { name: 'Text size, theme and sound' }).tap();
	const dark = page.getByRole('radio', { name: 'Dark' });
	await dark.tap();
	await expect(page.getByText(STAYS)).toBeAttached();
	await expect(dark).toBeChecked();
	await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');

	isDown = false;
	await page.evaluate(() => window.dispatchEvent(new Event('online')));
	await expect(page.getByText(STAYS)).not.toBeAttached();
	await untilStored(page, 'settings', 'dark');
	await page.evaluate(() => localStorage.removeItem('back-to-running:look:/'));
	await reload(page);
	await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
});

test('a place in a lesson is kept with the next move', async ({ page }) => {
	await open(page, `lessons/${lesson.slug}/`);
	await page.route(SCRIPTS, (route) => route.abort());
	const next = page.getByRole('link', { name: 'Next', exact: true });
	await next.tap();
	await expect(page.getByText(STAYS)).toBeVisible();
	await page.unroute(SCRIPTS);
	await next.tap();
	await expect(page.getByText(STAYS)).toBeHidden();
	await untilStored(page, 'lessons', must(lesson.steps[2], 'third step').id);
	await open(page);
	await expect(page.getByText(/^You are at step 3 of \d/)).toBeVisible();
});
