import type { Page } from '@playwright/test';
import { expect, test } from '../pages/test.ts';
import {
	CLINIC,
	done,
	enterPin,
	next,
	PIN,
	SITE,
	start,
	TABLETS,
	takeItHome,
	turnedOn
} from '../pages/waiting-room.ts';

test.use({ viewport: TABLETS[0].viewport });

const startIt = (page: Page) => page.getByRole('button', { name: 'Start the waiting room' });

test('three wrong PINs wait 30 seconds, also after loading anew and in another tab', async ({
	page,
	context
}) => {
	await context.clock.install();
	await turnedOn(page);
	await page.getByRole('button', { name: 'For staff' }).tap();
	for (const _ of [1, 2]) {
		await enterPin(page, '0000');
		await expect(page.getByText('That is not the PIN.')).toBeVisible();
	}
	const other = await context.newPage();
	await other.goto('waiting-room/');
	await other.getByRole('button', { name: 'For staff' }).tap();
	await enterPin(other, '0000');
	await expect(other.getByText('Too many wrong PINs. Wait')).toBeVisible();
	await other.close();
	await enterPin(page, PIN);
	await expect(page.getByText('Too many wrong PINs. Wait')).toBeVisible();
	await page.reload();
	await page.getByRole('button', { name: 'For staff' }).tap();
	await expect(page.getByText('Too many wrong PINs. Wait')).toBeVisible();
	await expect(page.getByRole('button', { name: 'Enter' })).toBeDisabled();
	await page.clock.runFor(31_000);
	await enterPin(page, PIN);
	await expect(page.getByRole('heading', { name: CLINIC })).toBeVisible();
});

const forgotten = async (page: Page) => {
	await page.getByRole('button', { name: 'For staff' }).tap();
	await page.getByRole('button', { name: 'I forgot the PIN' }).tap();
};
const erase = (page: Page) => page.getByRole('button', { name: 'Erase the settings' });
const code = (page: Page) => page.getByLabel('Recovery code');

test('what a visitor knows does not set the tablet up anew, however often it is tried', async ({
	page
}) => {
	await page.clock.install();
	await turnedOn(page);
	await forgotten(page);
	// The clinic's name is on the wall: it is not even a code.
	await code(page).fill(CLINIC);
	await erase(page).tap();
	await expect(page.getByText('A recovery code has twelve letters and digits')).toBeVisible();
	await page.clock.runFor(31_000);
	for (const guess of ['AAAA-AAAA-AAAA', 'AAAA-AAAA-AAAB']) {
		await code(page).fill(guess);
		await erase(page).tap();
		await expect(page.getByText('That is not the code of this tablet.')).toBeVisible();
	}
	await code(page).fill('AAAA-AAAA-AAAC');
	await erase(page).tap();
	await expect(page.getByText('Too many wrong codes. Wait')).toBeVisible();
	await page.reload();
	await forgotten(page);
	await expect(erase(page)).toBeDisabled();
	await expect(page.getByText('Too many wrong codes. Wait')).toBeVisible();
	await done(page).tap();
	await takeItHome(page).tap();
	await expect(page.getByText('clinic.example/run')).toBeVisible();
});

test('with the recovery code a forgotten PIN costs the settings, and nothing else', async ({
	page
}) => {
	await turnedOn(page);
	await start(page).tap();
	await expect(next(page)).toBeVisible();
	await done(page).tap();
	await forgotten(page);
	await code(page).fill('7k2m 0qrs 9xva');
	await erase(page).tap();
	await expect(startIt(page)).toBeVisible();
	// Nothing of the old settings is there for the next who sets it up.
	await expect(page.getByLabel('Clinic’s name')).toHaveValue('');
	await expect(page.getByLabel('The course’s address')).not.toHaveValue(SITE);

	await turnedOn(page);
	await page.getByRole('button', { name: 'For staff' }).tap();
	await enterPin(page, PIN);
	await expect(page.getByRole('row').nth(1).getByRole('cell')).toHaveText(['1', '0']);
	await page.getByRole('button', { name: 'End it' }).tap();
	await expect(startIt(page)).toBeVisible();
	await page.goto('about/');
	await expect(page).toHaveURL(/\/about\/$/);
});

test('a tablet of an earlier version gets its recovery code after the PIN', async ({ page }) => {
	await turnedOn(page, { recovery: undefined });
	await forgotten(page);
	await expect(page.getByText('This tablet has no recovery code')).toBeVisible();
	await expect(code(page)).toBeHidden();
	await expect(page.getByText('In Chrome open Settings')).toBeVisible();
	await done(page).tap();
	await page.getByRole('button', { name: 'For staff' }).tap();
	await enterPin(page, PIN);
	await page.getByRole('button', { name: 'Make a recovery code' }).tap();
	const sheet = page.getByRole('dialog', { name: 'Write this code down' });
	const written = (await sheet.getByText(/^[0-9A-Z]{4}(-[0-9A-Z]{4}){2}$/).textContent()) ?? '';
	await sheet.getByRole('button', { name: 'I have written it down' }).tap();
	await expect(sheet).toBeHidden();
	await expect(page.getByText('The recovery code from the set-up')).toBeVisible();
	await done(page).tap();
	await forgotten(page);
	await code(page).fill(written.toLowerCase());
	await erase(page).tap();
	await expect(startIt(page)).toBeVisible();
});
