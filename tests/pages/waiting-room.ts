import { expect, type Page } from '@playwright/test';
import { alive } from './open.ts';

export const SITE = 'https://clinic.example/run/';
export const PIN = '4711';

/** The two ways in which a tablet stands. */
export const TABLETS = [
	{ name: 'on its side', width: 1180, height: 820 },
	{ name: 'upright', width: 820, height: 1180 }
] as const;

/** Fills in what staff set, and starts. `offers`: more of them by name, besides the taster. */
export async function setUp(page: Page, offers: readonly string[] = []): Promise<void> {
	await page.goto('waiting-room/');
	await alive(page);
	await fillIn(page, offers);
	await page.getByRole('button', { name: 'Start the waiting room' }).tap();
	await expect(start(page)).toBeVisible();
}

export async function fillIn(page: Page, offers: readonly string[] = []): Promise<void> {
	// It saves with the first touch or once all is loaded: staff see it come.
	await expect(page.getByText('Everything is saved.', { exact: false })).toBeVisible({
		timeout: 30_000
	});
	await page.getByLabel('Clinic’s name').fill('Princes Park Physio');
	await page.getByLabel('The course’s address').fill(SITE);
	for (const name of offers) await page.getByRole('checkbox', { name }).check();
	await page.getByLabel('PIN to leave').fill(PIN);
	await page.getByLabel('The PIN once more').fill(PIN);
}

export const start = (page: Page) => page.getByRole('button', { name: 'Touch to start' });
export const done = (page: Page) => page.getByRole('button', { name: 'Done' });
export const next = (page: Page) => page.getByRole('button', { name: 'Next' });

/** Types a PIN on the pad. */
export async function enterPin(page: Page, pin: string): Promise<void> {
	for (const digit of pin) await page.getByRole('button', { name: digit, exact: true }).tap();
	await page.getByRole('button', { name: 'Enter' }).tap();
}
