import type { Page } from '@playwright/test';
import { readFileSync } from 'node:fs';
import { everyPage } from '../pages/every-page.ts';
import { alive, reload } from '../pages/open.ts';
import { expect, test } from '../pages/test.ts';

/**
 * On a slow network a page is in sight seconds before its scripts run. What a person types, ticks,
 * chooses or sends in that time is theirs: the page takes it over.
 */

const SCRIPTS = /\/_app\/immutable\/.*\.js$/;
const CONTROLS = 'input, textarea, select';
const withControls = everyPage.filter((path) =>
	/<(?:input|textarea|select)\b/.test(readFileSync(`build/${path}index.html`, 'utf8'))
);

/** Opens a page whose scripts wait; the result lets them come. */
async function openEarly(page: Page, path: string): Promise<() => Promise<void>> {
	let release = () => {};
	const released = new Promise<void>((resolve) => (release = resolve));
	await page.route(SCRIPTS, async (route) => {
		await released;
		await route.continue();
	});
	await page.goto(path, { waitUntil: 'domcontentloaded' });
	return async () => {
		release();
		await alive(page);
	};
}

test('there are pages with fields before their scripts', () => {
	expect(withControls).toContain('summary/');
});

for (const path of withControls) {
	test(`${path}: each field that can be used keeps what was done with it`, async ({ page }) => {
		const comeAlive = await openEarly(page, path);
		const first = page.locator(CONTROLS).first();
		const step = await first.evaluate((control) => control.closest('.step')?.id);
		if (step) await page.goto(`${path}#${step}`);
		const controls = await page.locator(CONTROLS).all();
		const checks: (() => Promise<void>)[] = [];
		for (const control of controls) {
			if (!(await control.isEnabled())) continue;
			const type = await control.getAttribute('type');
			if (type === 'file') {
				await control.setInputFiles({
					name: 'holiday.txt',
					mimeType: 'text/plain',
					buffer: Buffer.from('a photo')
				});
				checks.push(() => expect(page.getByRole('alert').filter({ hasText: /\w/ })).toBeVisible());
			} else if (type === 'checkbox' || type === 'radio') {
				await control.check();
				checks.push(() => expect(control).toBeChecked());
			} else {
				await control.fill('May I hop?');
				checks.push(() => expect(control).toHaveValue('May I hop?'));
			}
		}
		await comeAlive();
		for (const check of checks) await check();
	});
}

test('ticks are kept, and the own question that was sent is added', async ({ page }) => {
	const comeAlive = await openEarly(page, 'summary/');
	const first = page.getByRole('checkbox').first();
	const last = page.getByRole('checkbox').last();
	await first.check();
	await last.check();
	await page.getByLabel('Your own question').fill('May I hop?');
	await page.getByRole('button', { name: 'Add' }).click();
	await expect(page.getByLabel('Your own question')).toHaveValue('May I hop?');
	await comeAlive();
	const own = page.getByRole('list', { name: 'My own questions' });
	await expect(own).toContainText('May I hop?');
	await expect(page.getByLabel('Your own question')).toHaveValue('');
	await reload(page);
	await expect(own).toContainText('May I hop?');
	await expect(first).toBeChecked();
	await expect(last).toBeChecked();
});

test('who is still writing continues at the same letter', async ({ page }) => {
	const comeAlive = await openEarly(page, 'summary/');
	const field = page.getByLabel('Your own question');
	await field.pressSequentially('May I hop?');
	for (let step = 0; step < 4; step += 1) await field.press('ArrowLeft');
	await comeAlive();
	await field.pressSequentially('s');
	await expect(field).toHaveValue('May I shop?');
});

test('a link that was pasted and sent is read', async ({ page }) => {
	const comeAlive = await openEarly(page, 'assignment/');
	await page.getByLabel('Or paste the link').fill('hello');
	await page.getByRole('button', { name: 'Read the link' }).click();
	await comeAlive();
	await expect(page.getByText('This is a code for something else.')).toBeVisible();
	await expect(page.getByLabel('Or paste the link')).toHaveValue('hello');
});
