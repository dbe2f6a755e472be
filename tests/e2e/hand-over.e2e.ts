import type { Page } from '@playwright/test';
import { saved } from '../pages/backup.ts';
import { tabTo } from '../pages/keyboard.ts';
import { open } from '../pages/open.ts';
import { addPerson, makePlan, startClinic } from '../pages/physio.ts';
import { startButton } from '../pages/plan.ts';
import { expect, test } from '../pages/test.ts';

/** A share sheet that takes what it gets, or that ends with an error of this name. */
async function shareSheet(page: Page, refusal: string | null) {
	await page.evaluate((name) => {
		Object.defineProperty(navigator, 'share', {
			configurable: true,
			value: (data: ShareData) => {
				document.body.dataset['shared'] = JSON.stringify(data);
				return name === null ? Promise.resolve() : Promise.reject(new DOMException('no', name));
			}
		});
	}, refusal);
}

const shared = (page: Page) => page.evaluate(() => document.body.dataset['shared'] ?? '');
const given = (page: Page) => page.getByText(/^Given .* It was/);

test('the share sheet gets the link and no name; closed, nothing counts as given', async ({
	page
}) => {
	await page.addInitScript(() => {
		Object.defineProperty(navigator, 'share', { configurable: true, value: () => {} });
	});
	await startClinic(page);
	await addPerson(page, 'Mina N.');
	const link = await makePlan(page, 'Technique only');
	const share = page.getByRole('button', { name: 'Share' });

	await shareSheet(page, 'AbortError');
	await share.tap();
	await expect.poll(() => shared(page)).toContain(link);
	expect(await shared(page)).not.toContain('Mina');
	await expect(given(page)).toBeHidden();

	// A sheet that the browser refuses to open leaves the link in the clipboard instead.
	await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
	await shareSheet(page, 'NotAllowedError');
	await share.tap();
	await expect(page.getByText('Copied. Paste it into a message to them alone.')).toBeVisible();
	expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(link);
	await page.getByRole('button', { name: 'It was not given' }).tap();
	await expect(given(page)).toBeHidden();

	await shareSheet(page, null);
	await share.tap();
	await expect(given(page)).toBeVisible();
	await expect(page.getByText('Handed to the other app.')).toBeVisible();
});

test('without a share sheet there is the link to copy, a file for the phone, and the day', async ({
	page
}) => {
	await page.addInitScript(() => {
		Object.defineProperty(navigator, 'share', { value: undefined });
	});
	await startClinic(page);
	await addPerson(page, 'Mina N.');
	await page.getByLabel('1 week', { exact: false }).check();
	await page.getByLabel('Note to Mina N.').fill('Go gently on your knee.');
	const link = await makePlan(page, 'Technique only');
	await expect(page.getByRole('button', { name: 'Share' })).toBeHidden();

	const file = await saved(page, page.getByRole('button', { name: 'File', exact: true }));
	expect(file.name).toBe('back-to-running-plan.txt');
	expect(file.text.trim()).toBe(link);
	await expect(given(page)).toBeVisible();

	const day = await saved(page, page.getByRole('button', { name: 'Calendar' }));
	expect(day.name).toBe('back-to-running.ics');
	const lines = day.text.split('\r\n');
	expect(lines.join('')).not.toMatch(/[\r\n]/);
	const due = new Date();
	due.setDate(due.getDate() + 7);
	const inMelbourne = new Intl.DateTimeFormat('en-CA', { timeZone: 'Australia/Melbourne' });
	expect(lines).toContain(`DTSTART;VALUE=DATE:${inMelbourne.format(due).replaceAll('-', '')}`);
	expect(lines).toContain('SUMMARY:Back to running: finish my lessons');
	expect(day.text).not.toMatch(/Mina|Priya|Park|knee|gently/);

	// The same file on a phone: "Add my plan".
	await open(page, 'assignment/');
	await page.getByLabel('Choose a file').setInputFiles({
		name: file.name,
		mimeType: 'text/plain',
		buffer: Buffer.from(file.text)
	});
	await expect(page.getByText('Go gently on your knee.')).toBeVisible();
	await startButton(page).tap();
	// Home shows it once it is kept.
	await expect(page.getByRole('region', { name: 'Your plan' })).toBeVisible();
	await open(page, 'assignment/');
	const own = await saved(page, page.getByRole('button', { name: 'Put it in my calendar' }));
	expect(own.text.replace(/DTSTAMP.*/, '')).toBe(day.text.replace(/DTSTAMP.*/, ''));
});

test('a code on the whole screen hides the list, and gives the focus back', async ({ page }) => {
	await page.clock.install();
	await startClinic(page);
	await addPerson(page, 'Mina N.');
	await makePlan(page, 'Technique only');
	const full = page.getByRole('button', { name: 'Full screen' });
	const dialog = page.getByRole('dialog', { name: 'Scan this with your phone’s camera' });
	await tabTo(page, full);
	for (const leave of ['Enter', 'Escape']) {
		await page.keyboard.press('Enter');
		await expect(dialog.getByRole('img')).toBeVisible();
		const covered = await page.evaluate(() =>
			[0, 0.25, 0.5, 0.75, 1].every((part) => {
				const [x, y] = [(innerWidth - 1) * part, (innerHeight - 1) * part];
				return document.elementFromPoint(x, y)?.closest('dialog');
			})
		);
		expect(covered, 'all of the screen').toBe(true);
		await expect(dialog).not.toContainText('Mina');
		if (leave === 'Enter') await tabTo(page, dialog.getByRole('button', { name: 'Done' }));
		await page.keyboard.press(leave);
		// Gone, not hidden alone: the browser reports its closing only then.
		await expect(page.locator('dialog')).toHaveCount(0);
		await expect(full).toBeFocused();
	}

	// Left alone for five minutes, it goes as the list does, and blocks nothing.
	await page.keyboard.press('Enter');
	await expect(dialog).toBeVisible();
	await page.clock.runFor(5 * 60 * 1000);
	await expect(page.getByRole('heading', { name: 'The list is hidden' })).toBeFocused();
	await expect(dialog).toBeHidden();
	await page.getByRole('button', { name: 'Show the list' }).tap();
	await expect(page.getByRole('heading', { level: 1, name: 'Mina N.' })).toBeVisible();

	// A computer that slept counts no minutes: the first touch after it finds the list hidden.
	await page.clock.setSystemTime(Date.now() + 60 * 60 * 1000);
	await page.keyboard.press('Tab');
	await expect(page.getByRole('heading', { name: 'The list is hidden' })).toBeVisible();
});
