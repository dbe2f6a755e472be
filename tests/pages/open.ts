import { expect, type Page } from '@playwright/test';

/** Opens a page of the course, by its path below the start page, and waits until it is alive. */
export async function open(page: Page, path = ''): Promise<void> {
	await page.goto(path);
	await alive(page);
}

/** Loads the page again, as a person does who pulls it down. */
export async function reload(page: Page): Promise<void> {
	await page.reload();
	await alive(page);
}

/** Kit adds its announcer once the page answers to touch. */
export async function alive(page: Page): Promise<void> {
	await expect(page.locator('#svelte-announcer')).toBeAttached();
}
