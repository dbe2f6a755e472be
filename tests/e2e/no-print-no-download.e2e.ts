import type { Page } from '@playwright/test';
import { open } from '../pages/open.ts';
import { addPerson, makePlan, startClinic, toBackup, PASSPHRASE } from '../pages/physio.ts';
import { expect, test } from '../pages/test.ts';

const CANNOT_PRINT =
	'This browser can’t print. Open this page in Safari or Chrome, and print it there.';
const lookFor = (name: string) =>
	`Look for ${name} in your downloads. If it is not there, open this page in Safari or Chrome and save it again.`;

/** As browsers within other apps are: there is no print, and a download does nothing and says nothing. */
const takeAway = (page: Page) =>
	page.addInitScript(() => {
		Reflect.set(window, 'print', undefined);
		HTMLAnchorElement.prototype.click = () => {};
	});

test('where a browser neither prints nor saves, a patient reads what to do', async ({ page }) => {
	await takeAway(page);
	await open(page, 'summary/');
	await page.getByRole('button', { name: 'Print' }).first().tap();
	await expect(page.getByText(CANNOT_PRINT)).toBeVisible();

	await open(page, 'progress/');
	await page.getByRole('button', { name: 'Save a copy' }).tap();
	await expect(page.getByText(lookFor('back-to-running.json'))).toBeVisible();
});

test('where a browser neither prints nor saves, a physio reads what to do', async ({ page }) => {
	await startClinic(page);
	await page.evaluate(() => {
		Reflect.set(window, 'print', undefined);
		HTMLAnchorElement.prototype.click = () => {};
	});
	await addPerson(page, 'Mina N.');
	await makePlan(page, 'Technique only');

	await page.getByRole('button', { name: 'Print handout' }).tap();
	await expect(page.getByText(CANNOT_PRINT)).toBeVisible();
	await expect(page.getByText('Not given yet.')).toBeVisible();

	await page.getByRole('button', { name: 'File', exact: true }).tap();
	await expect(page.getByText(lookFor('back-to-running-plan.txt'))).toBeVisible();

	await toBackup(page);
	await page.getByRole('button', { name: 'Save as CSV' }).tap();
	await expect(page.getByText(lookFor('back-to-running-list.csv'))).toBeVisible();
	await page.getByLabel('Your passphrase').fill(PASSPHRASE);
	await page.getByRole('button', { name: 'Save a backup' }).tap();
	await expect(
		page.getByText(/Look for back-to-running-\d{4}-\d\d-\d\d\.clinic in your/)
	).toBeVisible();
});

test('“Paste the link first” goes once something is typed', async ({ page }) => {
	await open(page, 'assignment/');
	await page.getByRole('button', { name: 'Read the link' }).tap();
	await expect(page.getByText('Paste the link first.')).toBeVisible();
	await page.getByLabel('Or paste the link').fill('h');
	await expect(page.getByText('Paste the link first.')).toBeHidden();
});
