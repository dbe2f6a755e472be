import { expectFits, expectLargeEnough, labNamed, openLab } from '../pages/lab.ts';
import { tabTo } from '../pages/keyboard.ts';
import { expect, test } from '../pages/test.ts';

const place = labNamed('disc');
const { acts, start, heights, seen, cannot, idea, outside } = place.content;

test('a day is tried by tap: each choice is announced, and a night restores the height', async ({
	page
}) => {
	const lab = await openLab(page, place);
	const picture = lab.getByRole('img');
	await expect(picture).toHaveAccessibleName(`${start} ${heights.morning}`);
	for (const [act, height] of [
		['walk', heights.lower],
		['jog', heights.lowest],
		['jog', heights.lowest],
		['night', heights.morning]
	] as const) {
		await lab.getByRole('button', { name: acts[act].button, exact: true }).tap();
		await expect(lab.getByRole('status')).toHaveText(`${acts[act].words} ${height}`);
		await expect(picture).toHaveAccessibleName(`${acts[act].words} ${height}`);
	}
	await expectLargeEnough(lab.getByRole('button', { name: /^(?!Source)/ }));
});

test('a day is tried with the keyboard', async ({ page }) => {
	const lab = await openLab(page, place);
	for (const act of ['jog', 'night', 'walk'] as const) {
		const button = lab.getByRole('button', { name: acts[act].button, exact: true });
		await page
			.getByRole('main')
			.getByRole('heading', { level: 2 })
			.first()
			.evaluate(() => {
				(document.activeElement as HTMLElement | null)?.blur();
			});
		await tabTo(page, button);
		await page.keyboard.press('Enter');
		await expect(lab.getByRole('status')).toContainText(acts[act].words);
		await expect(button).toBeFocused();
	}
});

test('a second walk is announced again, though its words are the same', async ({ page }) => {
	const lab = await openLab(page, place);
	const walk = lab.getByRole('button', { name: acts.walk.button, exact: true });
	await walk.tap();
	await walk.tap();
	await expect(lab.getByRole('status')).toContainText(heights.lowest);
	const before = await lab.getByRole('status').locator('span').elementHandle();
	await walk.tap();
	await expect.poll(() => before?.evaluate((node) => node.isConnected)).toBe(false);
});

test('what scans saw and what they can’t show are side by side, with the idea named as one', async ({
	page
}) => {
	const lab = await openLab(page, place);
	await expect(lab.getByText(idea)).toBeVisible();
	for (const { title, lines } of [seen, cannot]) {
		await expect(lab.getByRole('heading', { name: title })).toBeVisible();
		for (const line of lines) await expect(lab.getByText(line)).toBeVisible();
	}
	await expect(lab.getByText(outside)).toBeVisible();
	await expect(lab).not.toContainText(/\bstronger\b|\bstrengthens?\b/i);
});

test('it has no barrier and fits, before and after', async ({ page }) => {
	const lab = await openLab(page, place);
	await expectFits(page, 'in the morning');
	await lab.getByRole('button', { name: acts.walk.button, exact: true }).tap();
	await expectFits(page, 'after a walk');
});
