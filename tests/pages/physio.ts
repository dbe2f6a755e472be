import { readFile } from 'node:fs/promises';
import { expect, type Page } from '@playwright/test';
import { encryptReceipt } from '../../src/lib/assignment/receipt.ts';
import type { Receipt } from '../../src/lib/assignment/receipt-schema.ts';
import { readAssignment } from '../../src/lib/assignment/signature.ts';
import { open } from './open.ts';

export const SITE = 'https://run.example/course/';
export const PASSPHRASE = 'otter lantern maple violin';

/** First use of the physio's side: keys, and the first backup, which is saved as a file. */
export async function startClinic(page: Page): Promise<string> {
	await open(page, 'physio/');
	await page.getByLabel('Your clinic’s name').fill('Park Physio');
	await page.getByLabel('Your name').fill('Priya');
	await page.getByLabel('The course’s public address').fill(SITE);
	await page.getByLabel('Passphrase for your backup').fill(PASSPHRASE);
	await page.getByLabel('Type it once more').fill(PASSPHRASE);
	const [download] = await Promise.all([
		page.waitForEvent('download'),
		page.getByRole('button', { name: 'Make keys and first backup' }).tap()
	]);
	expect(download.suggestedFilename()).toMatch(/^back-to-running-\d{4}-\d\d-\d\d\.clinic$/);
	await expect(page.getByRole('heading', { name: 'Your list' })).toBeVisible();
	return download.path();
}

/** Adds a person; their page is up afterwards. */
export async function addPerson(page: Page, name: string): Promise<void> {
	await page.getByRole('button', { name: 'Add a person' }).tap();
	await page.getByLabel('Short name or initials').fill(name);
	await page.getByRole('button', { name: 'Add to the list' }).tap();
	await expect(page.getByRole('heading', { level: 1, name })).toBeVisible();
}

/** Makes a plan of a ready-made set, and gives its link as it is in the field. */
export async function makePlan(page: Page, set: string): Promise<string> {
	await page.getByRole('button', { name: set, exact: true }).tap();
	await page.getByRole('button', { name: 'Save the plan' }).tap();
	return page.getByLabel('Link', { exact: true }).inputValue();
}

/** Seals what a phone would hand back for the plan of this link. */
export async function handedBack(link: string, more: Partial<Receipt> = {}): Promise<string> {
	const read = await readAssignment(link.slice(link.indexOf('#') + 1));
	if (!read.ok) throw new Error(read.sentence);
	const { jti, iat, enc } = read.assignment;
	const lessons = { cadence: { done: '2026-11-20', right: 4, asked: 5 } };
	return encryptReceipt(
		{ v: 1, jti, iat: iat + 1, lessons, questions: [], course: '1', ...more },
		enc
	);
}

const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true });

/** Shows backup and settings, from the list or from beside it. */
export async function toBackup(page: Page) {
	const toList = button(page, 'To the list');
	if (await toList.isVisible()) await toList.tap();
	await button(page, 'Backup and settings').tap();
}

/** Saves a backup, and gives what the file holds. */
export async function backupOf(page: Page, phrase = PASSPHRASE): Promise<Buffer> {
	await toBackup(page);
	await page.getByLabel('Your passphrase').fill(phrase);
	const [download] = await Promise.all([
		page.waitForEvent('download'),
		button(page, 'Save a backup').tap()
	]);
	return readFile(await download.path());
}

/** Opens a backup file; the question is up afterwards. */
export async function chooseBackup(page: Page, buffer: Buffer, phrase = PASSPHRASE) {
	await page
		.getByLabel('Choose the backup')
		.setInputFiles({ name: 'my.clinic', mimeType: 'application/octet-stream', buffer });
	await page.getByLabel('Passphrase of this backup').fill(phrase);
	await button(page, 'Open it').tap();
	// Opening takes its 600,000 rounds, and longer on a busy machine.
	await expect(page.getByRole('group', { name: 'Add this backup?' })).toBeVisible({
		timeout: 20_000
	});
}
