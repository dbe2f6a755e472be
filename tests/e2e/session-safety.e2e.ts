import { open } from '../pages/open.ts';
import { addPlan, getReady, seedProgramme } from '../pages/session.ts';
import { expect, test } from '../pages/test.ts';
import { untilAllStored } from '../pages/until-stored.ts';

test('a plan that nobody confirmed asks the health questions before a session', async ({
	page
}) => {
	await open(page, 'progress/');
	await addPlan(page);
	await open(page, 'session/');
	await expect(page.getByRole('link', { name: 'Is it from your physio?' })).toBeVisible();
	await expect(page.getByRole('button', { name: 'Get ready' })).toBeHidden();
});

test('a warning sign before a session that is not run stays noted', async ({ page }) => {
	await seedProgramme(page);
	await getReady(page);
	await page.getByRole('link', { name: 'Yes. Show me what to do' }).tap();
	await expect(page).toHaveURL(/\/red-flags\/$/);
	await untilAllStored(page);
	await open(page, 'session/');
	await page.getByRole('button', { name: 'Not today' }).tap();
	await expect(page.getByRole('heading', { name: /^Next session/ })).toBeVisible();
	await expect(page.getByText('You noted a warning sign.')).toBeVisible();
	await open(page);
	await expect(page.getByText('You noted a warning sign.')).toBeVisible();
});
