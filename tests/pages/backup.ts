import { expect, type Locator, type Page } from '@playwright/test';
import { readFile } from 'node:fs/promises';
import { open } from './open.ts';

/** A copy of someone's progress, as far as tests look into it. */
export interface Backup {
	readonly format: string;
	readonly version: number;
	readonly attempts: readonly { readonly question: string; readonly outcome: string }[];
	readonly lessons: readonly { readonly lesson: string; readonly doneOn: string | null }[];
	readonly settings: readonly { readonly name: string; readonly value: unknown }[];
	readonly notes: readonly { readonly name: string; readonly value: unknown }[];
	readonly sessions: readonly {
		readonly id: string;
		readonly notes: Readonly<Record<string, { readonly value: unknown } | undefined>>;
	}[];
}

/** Saves a copy on "My progress", which is up, and gives the file's text. */
export async function saveCopy(page: Page): Promise<string> {
	const { name, text } = await saved(page, page.getByRole('button', { name: 'Save a copy' }));
	expect(name).toBe('back-to-running.json');
	return text;
}

/** What is kept on the device: goes to "My progress" and saves a copy. */
export async function backupOf(page: Page): Promise<Backup> {
	await open(page, 'progress/');
	return JSON.parse(await saveCopy(page)) as Backup;
}

/**
 * The same right after a tick or a move of a slider, which show before they are kept: goes there by a
 * link. Typing the address would end the page, and with it what it is just writing down.
 */
export async function backupByLink(page: Page): Promise<Backup> {
	await page.evaluate(() => {
		const link = document.createElement('a');
		link.href = '/progress/';
		document.body.append(link);
		link.click();
		link.remove();
	});
	await expect(page.getByRole('heading', { level: 1, name: 'My progress' })).toBeVisible();
	return JSON.parse(await saveCopy(page)) as Backup;
}

/** Chooses a file under "Bring progress over" on "My progress", which is up. */
export async function chooseFile(page: Page, text: string): Promise<void> {
	await page.getByLabel('Choose the file').setInputFiles({
		name: 'back-to-running.json',
		mimeType: 'application/json',
		buffer: Buffer.from(text)
	});
}

/** The file that a press of a button saves. */
export async function saved(
	page: Page,
	button: Locator
): Promise<{ readonly name: string; readonly text: string }> {
	const [download] = await Promise.all([page.waitForEvent('download'), button.tap()]);
	return {
		name: download.suggestedFilename(),
		text: await readFile(await download.path(), 'utf8')
	};
}
