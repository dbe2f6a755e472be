import { expect, type Page } from '@playwright/test';
import { databaseName } from '#lib/waiting-room/store.ts';
import { hashedSecret } from '#lib/waiting-room/pin.ts';
import type { Settings } from '#lib/waiting-room/schema.ts';
import { keepSettings } from '../bench/keep-settings.js';
import { alive } from './open.ts';

export const SITE = 'https://clinic.example/run/';
export const PIN = '4711';
export const RECOVERY = '7K2M0QRS9XVA';
export const CLINIC = 'Princes Park Physio';

/** The two ways in which a tablet is held. */
export const TABLETS = [
	{ name: 'on its side', viewport: { width: 1180, height: 820 } },
	{ name: 'upright', viewport: { width: 820, height: 1180 } }
] as const;

/** Fills in what staff set. */
export async function fillIn(page: Page): Promise<void> {
	await page.getByLabel('Clinic’s name').fill(CLINIC);
	await page.getByLabel('The course’s address').fill(SITE);
	await page.getByLabel('PIN to leave').fill(PIN);
	await page.getByLabel('The PIN once more').fill(PIN);
}

/** A tablet that staff have set up before, as one that has just been turned on. */
export async function turnedOn(
	page: Page,
	some: { [name in keyof Settings]?: Settings[name] | undefined } = {},
	course = ''
): Promise<void> {
	const settings = {
		clinic: CLINIC,
		site: SITE,
		offers: ['taster'],
		voice: '',
		theme: 'light',
		quiet: null,
		pin: await hashedSecret(PIN),
		recovery: await hashedSecret(RECOVERY),
		...some
	};
	await page.goto(`${course}waiting-room/`, { waitUntil: 'commit' });
	const setUp = page.getByRole('button', { name: 'Start the waiting room' });
	await expect(setUp.or(start(page)).first()).toBeVisible();
	await page.evaluate(keepSettings, [databaseName('/'), settings] as const);
	await page.reload({ waitUntil: 'commit' });
	await alive(page);
	await expect(start(page)).toBeVisible();
}

export const start = (page: Page) => page.getByRole('button', { name: 'Touch to start' });
export const done = (page: Page) => page.getByRole('button', { name: 'Done' });
export const next = (page: Page) => page.getByRole('button', { name: 'Next' });
export const takeItHome = (page: Page) => page.getByRole('button', { name: 'Take it home' });

/** Continues until the end: guesses are passed, questions are shown. */
export async function goThrough(page: Page): Promise<void> {
	const end = page.getByRole('heading', { name: 'What to hold on to' });
	const show = page.getByRole('button', { name: 'I’m not sure. Show me' });
	for (;;) {
		await expect(next(page).or(show).or(end).first()).toBeVisible();
		if (await end.isVisible()) return;
		if (await show.isVisible()) await show.tap();
		const before = await page.getByLabel(/^Screen \d/).textContent();
		await next(page).tap();
		await expect(page.getByText(before ?? '', { exact: true })).toBeHidden();
	}
}

/** Types a PIN on the pad. */
export async function enterPin(page: Page, pin: string): Promise<void> {
	for (const digit of pin) await page.getByRole('button', { name: digit, exact: true }).tap();
	await page.getByRole('button', { name: 'Enter' }).tap();
}
