import type { Page } from '@playwright/test';
import { expect, test } from '../pages/test.ts';
import { places } from '../pages/places.ts';
import { done, next, start, TABLETS, takeItHome, turnedOn } from '../pages/waiting-room.ts';

/** Words that no visitor but this one types. */
const OWN = 'Zebrafish and marmalade';

test.describe('a visitor leaves nothing', () => {
	test.use({ viewport: TABLETS[0].viewport, permissions: ['clipboard-read', 'clipboard-write'] });

	/** One who answers, counts steps, types a question of their own, and looks at the code. */
	async function visit(page: Page) {
		await start(page).tap();
		await page.getByRole('button', { name: 'Your first run' }).tap();
		await expect(next(page)).toBeVisible();
		const own = page.getByLabel('Your own question');
		while (!(await own.isVisible())) {
			const before = await page.getByLabel(/^Screen \d/).textContent();
			await next(page).tap();
			await expect(page.getByText(before ?? '', { exact: true })).toBeHidden();
		}
		await page.getByRole('checkbox').first().check();
		await own.fill(OWN);
		await page.getByRole('button', { name: 'Add' }).tap();
		await expect(page.getByRole('list', { name: 'My own questions' })).toContainText(OWN);
		await page.keyboard.press('Control+A');
		await page.keyboard.press('Control+C');
		await takeItHome(page).tap();
		await expect(page.getByRole('img', { name: 'Code that opens' })).toBeVisible();
	}

	test('in no place of the browser, however the visit ends', async ({ page }) => {
		test.slow();
		await page.clock.install();
		await turnedOn(page, { offers: ['taster', 'first-run'] });
		// The counts are no trace: the day's row is there before.
		await start(page).tap();
		await page.getByRole('button', { name: 'Your first run' }).tap();
		await done(page).tap();
		await page.evaluate(() => navigator.clipboard.writeText('before'));
		for (const how of ['Done', 'a minute and forty seconds', 'a restart of the tablet'] as const) {
			await test.step(`after ${how}`, async () => {
				await expect(start(page)).toBeVisible();
				const before = await places(page);
				await visit(page);
				if (how === 'Done') await done(page).tap();
				else if (how === 'a restart of the tablet') await page.reload();
				else await page.clock.runFor(101_000);
				await expect(start(page)).toBeVisible();

				const { databases, ...after } = await places(page);
				const { databases: counts, ...rest } = before;
				expect(after).toEqual(rest);
				// Only the numbers of the day's counts differ.
				const withoutCounts = (text = '') => text.replace(/:\d+/g, ':0');
				expect(withoutCounts(databases)).toBe(withoutCounts(counts));
				expect(JSON.stringify(after) + (databases ?? '')).not.toContain('Zebrafish');
				expect(await page.evaluate(() => navigator.clipboard.readText())).toBe('before');
			});
		}
	});

	test('Back and Forward lead to no visit, and out of none', async ({ page }) => {
		await page.goto('about/');
		await turnedOn(page);
		await start(page).tap();
		await page.getByRole('radio', { name: 'True' }).tap();
		await page.getByRole('button', { name: 'Show me' }).tap();
		await next(page).tap();
		await done(page).tap();
		await page.goBack();
		await expect(start(page)).toBeVisible();
		await expect(page).toHaveURL(/\/waiting-room\/$/);
		await page.goForward();
		await expect(start(page)).toBeVisible();
		await start(page).tap();
		await expect(page.getByRole('radio', { name: 'True' })).not.toBeChecked();
		await expect(page.getByRole('heading', { name: /rule out running/ })).toBeHidden();
	});
});

test.describe('time without touch', () => {
	test.use({ viewport: TABLETS[0].viewport });

	test('it asks after a minute, takes any touch for an answer, and is at the start after a sleep', async ({
		page
	}) => {
		await page.clock.install();
		await turnedOn(page);
		await start(page).tap();
		await expect(next(page)).toBeVisible();
		await next(page).tap();
		const asked = page.getByRole('alertdialog', { name: 'Are you still there?' });
		const place = page.getByRole('heading', { name: 'The short answer' });

		await test.step('More time goes on at the same place', async () => {
			await page.clock.runFor(61_000);
			await expect(asked).toContainText('Nothing about you is kept.');
			await page.getByRole('button', { name: 'More time' }).tap();
			await expect(asked).toBeHidden();
			await expect(place).toBeVisible();
			await page.clock.runFor(59_000);
			await expect(asked).toBeHidden();
		});

		await test.step('a touch anywhere is an answer too', async () => {
			await page.clock.runFor(16_000);
			await expect(asked).toContainText('2');
			await page.touchscreen.tap(20, 20);
			await expect(asked).toBeHidden();
			await expect(place).toBeVisible();
		});

		await test.step('a tablet that slept is at the start as it wakes', async () => {
			await page.clock.fastForward('08:00:00');
			await expect(start(page)).toBeVisible();
		});
	});
});
