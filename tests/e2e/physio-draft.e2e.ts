import type { ElementHandle } from '@playwright/test';
import { untilAllStored } from '../pages/until-stored.ts';
import { must } from '../pages/course.ts';
import { open, reload } from '../pages/open.ts';
import { addPerson, makePlan, startClinic } from '../pages/physio.ts';
import { expect, test } from '../pages/test.ts';

test.use({ viewport: { width: 1440, height: 900 }, isMobile: false });

test('a plan that is being written survives a reload and a closed tab, until it is discarded', async ({
	page
}) => {
	await startClinic(page);
	await addPerson(page, 'Mina N.');
	const mina = page.getByRole('button', { name: 'Mina N.' });
	const note = page.getByLabel('Note to Mina N.');
	await page.getByRole('button', { name: 'Technique only', exact: true }).tap();
	await note.fill('Half a note');
	await expect(mina).toContainText('Draft, not saved');
	await untilAllStored(page);
	await reload(page);
	await expect(mina).toContainText('Draft, not saved');
	await mina.tap();
	await expect(note).toHaveValue('Half a note');

	const tab = await page.context().newPage();
	await page.close();
	await open(tab, 'physio/');
	await tab.getByRole('button', { name: 'Mina N.' }).tap();
	const again = tab.getByLabel('Note to Mina N.');
	await expect(again).toHaveValue('Half a note');
	await tab.getByRole('button', { name: 'Discard' }).tap();
	await expect(again).toHaveValue('');
	await tab.getByRole('button', { name: 'Undo' }).tap();
	await expect(again).toHaveValue('Half a note');
	await tab.getByRole('button', { name: 'Save the plan' }).tap();
	await expect(tab.getByRole('button', { name: 'Mina N.' })).toContainText('Not given yet');
	await untilAllStored(tab);
	await reload(tab);
	await tab.getByRole('button', { name: 'Mina N.' }).tap();
	await expect(again).toHaveValue('Half a note');
	await expect(tab.getByText('Draft, not saved')).toBeHidden();
});

test('a plan that another tab saves is in sight here, and no draft of the one before', async ({
	page,
	context
}) => {
	await startClinic(page);
	await addPerson(page, 'Mina N.');
	const first = await makePlan(page, 'Technique only');
	const tab = await context.newPage();
	await open(tab, 'physio/');
	await tab.getByRole('button', { name: 'Mina N.' }).tap();
	await tab.getByLabel('Note to Mina N.').fill('Slowly.');
	await tab.getByRole('button', { name: 'Save the plan' }).tap();
	await expect(tab.getByText('Saved.', { exact: true })).toBeVisible();
	await expect(page.getByLabel('Note to Mina N.')).toHaveValue('Slowly.');
	await expect(page.getByText('Draft, not saved')).toBeHidden();
	await expect(page.getByLabel('Link', { exact: true })).not.toHaveValue(first);
});

for (const viewport of [
	{ width: 1440, height: 900 },
	{ width: 390, height: 844 }
]) {
	test(`saving stays in sight beside all lessons at ${String(viewport.width)}`, async ({
		page
	}) => {
		await page.setViewportSize(viewport);
		await startClinic(page);
		await addPerson(page, 'Mina N.');
		await page.getByRole('button', { name: 'Everything', exact: true }).tap();
		await page.evaluate(() => scrollTo({ top: 0, behavior: 'instant' }));
		await expect(page.getByRole('button', { name: 'Save the plan' })).toBeInViewport();
		// What has the focus is not under the bar.
		for (const box of await page.getByRole('checkbox').all()) {
			await box.focus();
			const isCovered = await box.evaluate((node) => {
				const { left, top, width, height } = node.getBoundingClientRect();
				const there = document.elementFromPoint(left + width / 2, top + height / 2);
				return !there || !(there === node || there.contains(node));
			});
			expect(isCovered).toBe(false);
		}
	});
}

test('an error goes when it is corrected, and a day that nobody means is not saved', async ({
	page
}) => {
	await startClinic(page);
	await page.getByRole('button', { name: 'Add a person' }).tap();
	await page.getByRole('button', { name: 'Add to the list' }).tap();
	await expect(page.getByText('Write a short name or initials.')).toBeVisible();
	await page.getByLabel('Short name or initials').fill('Mina N.');
	await expect(page.getByText('Write a short name or initials.')).toBeHidden();
	await page.getByRole('button', { name: 'Add to the list' }).tap();

	await page.getByLabel('Note to Mina N.').fill('a'.repeat(241));
	const save = page.getByRole('button', { name: 'Save the plan' });
	await save.tap();
	await expect(page.getByText('Choose at least one lesson.')).toBeVisible();
	await page.getByRole('button', { name: 'Technique only', exact: true }).tap();
	await expect(page.getByText('Choose at least one lesson.')).toBeHidden();
	await expect(page.getByText('Shorten the note.')).toBeVisible();
	await page.getByLabel('Note to Mina N.').fill('a'.repeat(240));
	await expect(page.getByText('Shorten the note.')).toBeHidden();

	await page.getByLabel('Pick a date').check();
	for (const day of ['9999-12-31', '0001-01-01']) {
		await page.getByLabel('Date', { exact: true }).fill(day);
		await save.tap();
		await expect(page.getByText('Choose a day in the next two years').first()).toBeVisible();
		await expect(page.getByLabel('Link', { exact: true })).toBeHidden();
	}
	await page.getByLabel('No date').check();
	await save.tap();
	await expect(page.getByLabel('Link', { exact: true })).toBeVisible();
});

test('a name that is there already is mentioned, and both can be distinguished', async ({
	page
}) => {
	await startClinic(page);
	await addPerson(page, 'Mina N.');
	await page.getByRole('button', { name: 'Add a person' }).tap();
	await expect(page.getByLabel('Short name or initials')).toBeFocused();
	await page.keyboard.type('mína n.');
	await expect(page.getByText('Someone on your list has this name already.')).toBeVisible();
	await page.keyboard.press('Enter');
	await expect(page.getByText('Someone else on your list has this name.')).toBeVisible();
	await expect(page.getByRole('button', { name: /^mína n\. added/ })).toBeVisible();
	await page.getByRole('button', { name: 'Rename' }).tap();
	await page.getByRole('dialog').getByLabel('Short name or initials').fill('Mina P.');
	await expect(page.getByText('Someone on your list has this name already.')).toBeHidden();
	await page.getByRole('button', { name: 'Save the name' }).tap();
	await expect(page.getByText('mína n. is now Mina P.', { exact: true })).toBeVisible();
	await expect(page.getByText('Someone else on your list has this name.')).toBeHidden();
});

test('picking someone leaves the list where it is, and the order is remembered', async ({
	page
}) => {
	test.slow();
	await startClinic(page);
	for (let number = 10; number < 45; number += 1) await addPerson(page, `P${String(number)}`);
	// The last of them is beyond the first thirty, and is in the list all the same.
	const last = page.getByRole('button', { name: /^P44/ });
	await expect(last).toHaveAttribute('aria-current', 'true');
	await expect(last).toBeInViewport({ ratio: 1 });
	await page.getByRole('button', { name: /^P30/ }).scrollIntoViewIfNeeded();
	const at = () => page.getByRole('navigation', { name: 'Your list' }).evaluate((n) => n.scrollTop);
	const before = await at();
	expect(before).toBeGreaterThan(300);
	await page.getByRole('button', { name: /^P30/ }).tap();
	await expect(page.getByRole('heading', { level: 1, name: 'P30' })).toBeFocused();
	expect(await at()).toBe(before);
	await expect(page.getByRole('heading', { level: 1, name: 'P30' })).toBeInViewport();

	await page.getByLabel('In the order of').selectOption({ label: 'Name' });
	await untilAllStored(page);
	await reload(page);
	await expect(page.getByLabel('In the order of')).toHaveValue('Name');

	// On a phone the list goes out of sight meanwhile.
	await page.setViewportSize({ width: 390, height: 844 });
	const far = page.getByRole('button', { name: /^P38/ });
	await far.scrollIntoViewIfNeeded();
	const down = await page.evaluate(() => scrollY);
	await far.tap();
	await page.getByRole('button', { name: 'To the list' }).tap();
	await expect(far).toBeFocused();
	await expect(far).toBeInViewport();
	expect(await page.evaluate(() => scrollY)).toBe(down);
});

test('what was scanned from the screen counts as given once it is said, and has an id of its own', async ({
	page
}) => {
	await startClinic(page);
	await addPerson(page, 'Mina N.');
	const first = await makePlan(page, 'Technique only');
	await page.getByRole('button', { name: 'It was given' }).tap();
	await expect(page.getByText(/^Given .* It was not given/)).toBeVisible();
	await expect(page.getByRole('button', { name: 'Mina N.' })).toContainText(/Given \d+ \w+/);
	await page.getByRole('button', { name: 'It was not given' }).tap();
	await expect(page.getByText('Not given yet. It was given')).toBeVisible();

	// Copied by hand.
	const link = page.getByLabel('Link', { exact: true });
	await link.focus();
	await page.keyboard.press('ControlOrMeta+c');
	await expect(page.getByText(/^Given .* It was not given/)).toBeVisible();

	// Typing begins before that is kept: the words stay where they are typed.
	const note = page.getByLabel('Note to Mina N.');
	const notGiven = page.getByRole('button', { name: 'It was not given' });
	await notGiven.evaluate(
		(button: HTMLElement, field) => {
			button.click();
			field?.focus();
		},
		(await note.elementHandle()) as ElementHandle<HTMLElement> | null
	);
	await page.keyboard.type('Slowly.', { delay: 20 });
	await expect(note).toHaveValue('Slowly.');
	await page.getByRole('button', { name: 'Save the plan' }).tap();
	await expect(page.getByText('This code and link are new.')).toBeVisible();
	expect(must(await link.inputValue(), 'link')).not.toBe(first);

	// The patient reads the words of the link, whatever the profile says now.
	const seen = page.getByRole('complementary').getByText('set 5 lessons for you');
	await expect(seen).toContainText('Priya');
	await page.getByRole('button', { name: 'Backup and settings' }).tap();
	await page.getByLabel('Your name').fill('Tom');
	await page.getByRole('button', { name: 'Save', exact: true }).tap();
	await page.getByRole('button', { name: 'Mina N.' }).tap();
	await expect(seen).toContainText('Priya');
	await page.getByLabel('Note to Mina N.').fill('Slower.');
	await expect(seen).toContainText('Tom');
});
