import { expect, test } from '@playwright/test';

/** A browser from before the baseline: it knows none of the newer words of CSS, and its device is dark. */
test.use({ colorScheme: 'dark', serviceWorkers: 'block', bypassCSP: true });

const NEWER = /\b(?:oklch|color-mix)\(|\(scripting:/g;

test('an old browser on a dark device shows dark words on light ground', async ({ page }) => {
	await page.route(/\.js$/, (route) => route.abort());
	await page.route(/\/$|\.css$/, async (route) => {
		const response = await route.fetch();
		await route.fulfill({ response, body: (await response.text()).replace(NEWER, 'unknown$&') });
	});
	for (const path of ['', 'lessons/wear-and-tear/', 'red-flags/']) {
		await page.goto(path);
		await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
		const colours = await page.evaluate(() => {
			const { backgroundColor } = getComputedStyle(document.documentElement);
			return [backgroundColor, getComputedStyle(document.body).color];
		});
		expect(colours, path).toEqual(['rgb(243, 246, 238)', 'rgb(11, 36, 27)']);
	}
});
