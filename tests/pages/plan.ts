import { expect, type Page } from '@playwright/test';
import { chooseFile } from './backup.ts';
import { open } from './open.ts';

export const startButton = (page: Page) =>
	page.getByRole('button', { name: /^Start( this one)?$/ });

/** Opens a plan's link and says Start. */
export async function startPlan(page: Page, token: string, site = ''): Promise<void> {
	await open(page, `${site}assignment/#${token}`);
	await startButton(page).tap();
	await expect(page.getByRole('region', { name: 'Your plan' })).toBeVisible();
}

/** Brings over that these lessons were done on these days. */
export async function seedDone(page: Page, days: Readonly<Record<string, string>>): Promise<void> {
	await open(page, 'progress/');
	const lessons = Object.entries(days).map(([lesson, doneOn], index) => ({
		lesson,
		step: 'end',
		at: 1_760_000_000_000 + index,
		doneOn,
		since: 0
	}));
	const file = { format: 'back-to-running', version: 1, made: '2026-01-01', attempts: [], lessons };
	await chooseFile(page, JSON.stringify({ ...file, settings: [], notes: [] }));
	await page.getByRole('button', { name: 'Add it' }).tap();
	await expect(page.getByText('Your progress is added here.')).toBeVisible();
}

/** Pastes a text on the page that takes plans or receipts in. */
export async function paste(page: Page, text: string): Promise<void> {
	await page.getByLabel('Or paste the link').fill(text);
	await page.getByRole('button', { name: 'Read the link' }).tap();
}
