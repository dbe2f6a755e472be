import type { Locator } from '@playwright/test';
import { backupByLink } from '../pages/backup.ts';
import { expectFits, expectLargeEnough, labNamed, openLab } from '../pages/lab.ts';
import { tabTo } from '../pages/keyboard.ts';
import { expect, test } from '../pages/test.ts';

const place = labNamed('surfaces');
const { grounds, lies, sorting, one_way, disagree, outside } = place.content;

const choiceFor = (lab: Locator, name: string) => lab.getByRole('combobox', { name, exact: true });

/** Where the shoe stands in the picture, and how. */
const shoe = (lab: Locator) => lab.getByRole('img').locator('> g').last().getAttribute('transform');

test('each ground opens by tap and says how even, level and soft it is', async ({ page }) => {
	const lab = await openLab(page, place);
	for (const { name, even, level, soft, look_out } of grounds) {
		await lab.getByRole('radio', { name, exact: true }).tap();
		await expect(lab.getByRole('img', { name: new RegExp(`^${name}, cut open`) })).toBeVisible();
		for (const words of [name, even, level, soft, look_out]) {
			await expect(lab.getByRole('status')).toContainText(words);
		}
	}
	await expect(lab.getByText(outside)).toBeVisible();
});

test('no landing is drawn as harder than another, and it says why', async ({ page }) => {
	await page.emulateMedia({ reducedMotion: 'reduce' });
	const lab = await openLab(page, place);
	await expect(lab.getByText(disagree)).toBeVisible();
	const before = await shoe(lab);
	for (const { name } of grounds) {
		await lab.getByRole('radio', { name, exact: true }).tap();
		await expect(lab.getByRole('img', { name: new RegExp(`^${name},`) })).toBeVisible();
		expect(await shoe(lab), name).toBe(before);
	}
});

test('the ground is tilted with the keyboard, and the words say what that does', async ({
	page
}) => {
	const lab = await openLab(page, place);
	const first = lab.getByRole('radio', { name: lies.level.name, exact: true });
	await tabTo(page, first, { orItsGroup: true });
	for (const { name, words } of [lies.bumpy, lies.slope, lies.tilt]) {
		await page.keyboard.press('ArrowDown');
		await expect(lab.getByRole('radio', { name, exact: true })).toBeChecked();
		await expect(lab.getByRole('status')).toContainText(words);
		await expect(lab.getByRole('img', { name: new RegExp(words) })).toBeVisible();
	}
});

test('grounds are sorted for oneself, changed, and kept', async ({ page }) => {
	const [first, second, third] = grounds.map(({ name }) => name) as [string, string, string];
	const [firstId, secondId] = grounds.map(({ id }) => id) as [string, string];
	let lab = await openLab(page, place);
	await choiceFor(lab, first).selectOption({ label: sorting.later });
	await choiceFor(lab, second).selectOption({ label: sorting.ask });
	await choiceFor(lab, third).selectOption({ label: sorting.start });
	await choiceFor(lab, first).selectOption({ label: sorting.start });
	await choiceFor(lab, third).selectOption({ index: 0 });
	const { notes } = await backupByLink(page);
	expect(notes.find(({ name }) => name === 'surfaces-chosen')?.value).toEqual({
		start: [firstId],
		later: [],
		ask: [secondId]
	});
	lab = await openLab(page, place);
	await expect(choiceFor(lab, first)).toHaveValue('start');
	await expect(choiceFor(lab, second)).toHaveValue('ask');
	await expect(choiceFor(lab, third)).toHaveValue('');
	await expect(lab).not.toContainText(/\bwrong\b|\bcorrect\b|\bscore\b/i);
});

test('one way to start is shown on request, and changes nothing', async ({ page }) => {
	const lab = await openLab(page, place);
	await expect(lab.getByText(one_way.why)).toBeHidden();
	await tabTo(page, lab.getByText(one_way.title));
	await page.keyboard.press('Enter');
	await expect(lab.getByText(one_way.why)).toBeVisible();
	for (const { name, group } of grounds) {
		const list = lab.locator('dl > div').filter({ has: page.getByText(sorting[group]) });
		await expect(list.getByText(name, { exact: true })).toBeVisible();
		await expect(choiceFor(lab, name)).toHaveValue('');
	}
});

test('it has no barrier and fits, before and after', async ({ page }) => {
	const lab = await openLab(page, place);
	await expectLargeEnough(lab.getByRole('combobox'));
	await expectLargeEnough(lab.locator('label:has(input[type=radio])'));
	await expectFits(page, 'first ground');
	await lab.getByRole('radio', { name: lies.tilt.name, exact: true }).tap();
	await choiceFor(lab, 'Sand').selectOption({ label: sorting.ask });
	await lab.getByText(one_way.title).tap();
	await expectFits(page, 'sorted');
});
