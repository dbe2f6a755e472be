import { expect as expectAny, type Locator, type Page } from '@playwright/test';
import { aClinic } from '../pages/clinic.ts';
import { tabTo } from '../pages/keyboard.ts';
import { open } from '../pages/open.ts';
import { PASSPHRASE, SITE } from '../pages/physio.ts';
import { startButton, startPlan } from '../pages/plan.ts';
import { expect, test } from '../pages/test.ts';

const clinic = await aClinic();

/** Goes there with the Tab key, finds the focus marked, and presses. */
async function press(page: Page, target: Locator, key: 'Enter' | 'Space' = 'Enter') {
	await tabTo(page, target);
	const outline = await page.evaluate(() => {
		const focused = document.activeElement;
		const marked = [focused, focused?.closest('label'), focused?.previousElementSibling];
		return marked.some((node) => node && parseFloat(getComputedStyle(node).outlineWidth) >= 2);
	});
	expectAny(outline, `the focus is seen on ${String(target)}`).toBe(true);
	await page.keyboard.press(key);
}

async function type(page: Page, field: Locator, text: string) {
	await tabTo(page, field);
	await page.keyboard.type(text);
}

const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true });

test('a patient takes a plan in and hands it back without a pointer', async ({ page }) => {
	await open(page, 'assignment/');
	await type(page, page.getByLabel('Or paste the link'), 'nothing');
	await press(page, button(page, 'Read the link'));
	await expect(page.getByRole('alert').filter({ hasText: 'something else' })).toBeVisible();
	await expect(button(page, 'Read the link')).toBeFocused();
	await press(page, button(page, 'Scan the code'));
	await expect(button(page, 'Use the camera')).toBeFocused();
	const token = await clinic.plan();
	const arrived = page.getByRole('heading', { name: /^This says it is from/ });
	await open(page, `assignment/#${token}`);
	await expect(arrived).toBeFocused();
	await press(page, button(page, 'Not for me'));
	await expect(page.getByRole('heading', { level: 1, name: 'My plan' })).toBeFocused();
	await open(page, `assignment/#${token}`);
	await expect(arrived).toBeFocused();
	await press(page, startButton(page));
	await expect(page.getByRole('region', { name: 'Your plan' })).toBeVisible();

	const words = page.getByRole('region', { name: 'Your plan' }).getByRole('paragraph').first();
	await press(page, button(page, 'Yes, this is from my physio'));
	await expect(words).toBeFocused();
	await expect(words).toContainText('Priya set 2 lessons for you');

	const other = await aClinic('River Clinic', 'Sam');
	await open(page, `assignment/#${await other.plan()}`);
	await press(page, startButton(page));
	await press(page, button(page, 'Undo'));
	await expect(words).toBeFocused();
	await expect(words).toContainText('Priya set 2 lessons for you');

	await press(page, page.getByRole('link', { name: 'Hand it back' }));
	await expect(page.getByRole('heading', { level: 1, name: /^Hand it back/ })).toBeVisible();
	await press(page, page.getByLabel('When can I start?'), 'Space');
	await type(page, page.getByLabel('Your own question'), 'Can I run to work?');
	await press(page, button(page, 'Add'));
	await expect(page.getByText('2 questions from you')).toBeVisible();
	await press(page, page.getByRole('button', { name: /^Take out/ }));
	await expect(page.getByText('1 question from you')).toBeVisible();
	await expect(button(page, 'Add')).toBeFocused();

	const show = page.getByRole('button', { name: 'Show Priya' });
	const dialog = page.getByRole('dialog', { name: 'Ask Priya to scan this' });
	for (const name of ['Close', 'Done']) {
		await press(page, show);
		await expect(dialog.locator(':focus')).toHaveCount(1);
		await press(page, dialog.getByRole('button', { name, exact: true }));
		await expect(dialog).toBeHidden();
		await expect(show).toBeFocused();
	}
	const saving = page.waitForEvent('download');
	await press(page, button(page, 'Save a file'));
	await saving;
	await expect(button(page, 'Save a file')).toBeFocused();
	await press(page, button(page, 'Read out a code'));
	await expect(page.getByText('Say this on the telephone:')).toBeVisible();
	await expect(button(page, 'Read out a code')).toHaveAttribute('aria-expanded', 'true');
});

test('a physio starts, makes a plan and hands it over without a pointer', async ({ page }) => {
	test.slow();
	await open(page, 'physio/');
	await type(page, page.getByLabel('Your clinic’s name'), 'Park Physio');
	await type(page, page.getByLabel('Your name'), 'Priya');
	await type(page, page.getByLabel('The course’s public address'), SITE);
	await type(page, page.getByLabel('Passphrase for your backup'), PASSPHRASE);
	await type(page, page.getByLabel('Type it once more'), PASSPHRASE);
	const backup = page.waitForEvent('download');
	await press(page, button(page, 'Make keys and first backup'));
	await backup;
	await expect(page.getByRole('heading', { level: 1, name: 'Your list' })).toBeFocused();

	await press(page, button(page, 'Add a person'));
	await expect(page.getByLabel('Short name or initials')).toBeFocused();
	await page.keyboard.type('Mina N.');
	await page.keyboard.press('Enter');
	await expect(page.getByRole('heading', { level: 1, name: 'Mina N.' })).toBeFocused();

	await press(page, button(page, 'Rename'));
	await expect(page.getByRole('dialog').locator(':focus')).toHaveCount(1);
	await page.keyboard.press('Escape');
	await expect(button(page, 'Rename')).toBeFocused();

	await press(page, button(page, 'Technique only'), 'Space');
	await type(page, page.getByLabel('Note to Mina N.'), 'Go gently.');
	await press(page, button(page, 'Save the plan'));
	await expect(page.getByRole('heading', { name: 'Give it to Mina N.' })).toBeFocused();
	const file = page.waitForEvent('download');
	await press(page, button(page, 'File'));
	await file;
	await expect(page.getByText(/^Given .* It was/)).toBeVisible();
});

test('who begins to paste another link while a plan is being left stays in the field', async ({
	page
}) => {
	await startPlan(page, await clinic.plan());
	await open(page, 'assignment/');
	const field = page.getByLabel('Or paste the link');
	await button(page, 'Leave this plan').evaluate((leave: HTMLElement) => {
		leave.click();
		document.querySelector('textarea')?.focus();
	});
	await expect(page.getByRole('heading', { name: /^Plan from/ })).toBeHidden();
	await page.keyboard.type('https', { delay: 20 });
	await expect(field).toHaveValue('https');
});
