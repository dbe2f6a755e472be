import type { Locator, Page } from '@playwright/test';
import { lessons } from '../pages/course.ts';
import { expect, test } from '../pages/test.ts';
import { done, next, start, takeItHome, turnedOn } from '../pages/waiting-room.ts';

/** Tablets as they are held, with and without the browser's own bars. */
const SCREENS = [
	{ width: 1024, height: 768 },
	{ width: 1180, height: 820 },
	{ width: 768, height: 1024 }
] as const;

const show = (page: Page) => page.getByRole('button', { name: 'I’m not sure. Show me' });

/** Whether a tap in its middle reaches it, where it lies now. */
const isReached = (one: Locator) =>
	one.evaluate((element) => {
		const { left, top, width, height } = element.getBoundingClientRect();
		const there = document.elementFromPoint(left + width / 2, top + height / 2);
		return there !== null && (element.contains(there) || there.contains(element));
	});

/** Scrolls to each, as a finger does, and finds it there: nothing is cut off, nothing lies over it. */
async function expectReach(all: Locator) {
	for (const one of await all.all()) {
		await one.scrollIntoViewIfNeeded();
		expect(await isReached(one), (await one.textContent()) ?? '').toBe(true);
	}
}

for (const viewport of SCREENS) {
	test.describe(`at ${String(viewport.width)} by ${String(viewport.height)}`, () => {
		test.use({ viewport });

		test('however much is on offer, all of it and the way out are in reach', async ({ page }) => {
			await turnedOn(page, { offers: ['taster', ...lessons.map(({ slug }) => slug)] });
			await start(page).tap();
			const offers = page.locator('.offer');
			await expect(offers).toHaveCount(lessons.length + 1);
			await expectReach(offers);
			await expect(done(page)).toBeInViewport({ ratio: 1 });
			await takeItHome(page).tap();
			await expectReach(page.getByText('clinic.example/run'));
			await expect(done(page)).toBeInViewport({ ratio: 1 });
			await done(page).tap();
			await page.getByRole('button', { name: 'For staff' }).tap();
			await expectReach(page.getByRole('button'));
			await page.getByRole('button', { name: 'I forgot the PIN' }).tap();
			await expectReach(page.getByRole('listitem'));
			await expect(done(page)).toBeInViewport({ ratio: 1 });
		});

		test('all places of a question that shows a picture are in sight at once', async ({ page }) => {
			await turnedOn(page, { offers: ['foot-contact'] });
			await start(page).tap();
			const picture = page.locator('.asked .drawing');
			await expect(next(page)).toBeVisible();
			while (!(await picture.isVisible())) {
				if (await show(page).isVisible()) await show(page).tap();
				const before = (await page.getByLabel(/^Screen \d/).textContent()) ?? '';
				await next(page).tap();
				await expect(page.getByText(before, { exact: true })).toBeHidden();
				await expect(next(page).or(show(page)).first()).toBeVisible();
			}
			for (const place of await page.getByRole('radio').all())
				expect(await isReached(place)).toBe(true);
			// And no choice of a visitor is kept for the browser's next start.
			const fields = page.locator('.kiosk :is(input, textarea, select)');
			for (const field of await fields.all())
				await expect(field).toHaveAttribute('autocomplete', 'off');
		});
	});
}
