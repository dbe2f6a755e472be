import { expectFits, expectLargeEnough, labNamed, openLab } from '../pages/lab.ts';
import { tabTo } from '../pages/keyboard.ts';
import { expect, test } from '../pages/test.ts';

const place = labNamed('cartilage');
const { words, idea, outside } = place.content;

test('each press is one easy step, and the picture says what it shows', async ({ page }) => {
	const lab = await openLab(page, place);
	const picture = lab.getByRole('img');
	const pad = lab.getByRole('button', { name: 'Press, then let go' });
	await expect(picture).toHaveAccessibleName(words.rest);
	await expect(lab.getByText(idea)).toBeVisible();
	await pad.tap();
	await expect(lab.getByRole('status')).toHaveText(words.released);
	await expect(picture).toHaveAccessibleName(words.released);
	await expect(lab.getByText('1 easy step', { exact: true })).toBeVisible();
	await pad.tap();
	await expect(lab.getByText('2 easy steps', { exact: true })).toBeVisible();
	await expect(lab.getByText(outside)).toBeVisible();
	await expectLargeEnough(lab.getByRole('button'));
});

test('quick taps count, each of them', async ({ page }) => {
	const lab = await openLab(page, place);
	const pad = lab.getByRole('button', { name: 'Press, then let go' });
	for (let taps = 0; taps < 6; taps += 1) await pad.tap();
	await expect(lab.getByText('6 easy steps', { exact: true })).toBeVisible();
	await expect(lab.getByRole('status')).toHaveText(words.released);
});

test('the weight stays on while a key is held', async ({ page }) => {
	const lab = await openLab(page, place);
	const status = lab.getByRole('status');
	await tabTo(page, lab.getByRole('button', { name: 'Press, then let go' }));
	for (const [key, steps] of [
		['Space', '1 easy step'],
		['Enter', '2 easy steps']
	] as const) {
		await page.keyboard.down(key);
		await expect(status).toHaveText(words.pressed);
		await expect(lab.getByRole('img')).toHaveAccessibleName(words.pressed);
		await page.keyboard.up(key);
		await expect(status).toHaveText(words.released);
		await expect(lab.getByText(steps, { exact: true })).toBeVisible();
	}
});

test('a click without thumb or key, as a screen reader sends it, is a whole step', async ({
	page
}) => {
	const lab = await openLab(page, place);
	await lab.getByRole('button', { name: 'Press, then let go' }).dispatchEvent('click');
	await expect(lab.getByRole('status')).toHaveText(words.pressed);
	await expect(lab.getByRole('status')).toHaveText(words.released);
	await expect(lab.getByText('1 easy step', { exact: true })).toBeVisible();
});

test('it walks by itself, waits when paused, and ends as it began', async ({ page }) => {
	await page.clock.install();
	const lab = await openLab(page, place);
	const status = lab.getByRole('status');
	await tabTo(page, lab.getByRole('button', { name: 'Walk 20 steps' }));
	await page.keyboard.press('Enter');
	await expect(status).toHaveText(words.walking);
	await page.clock.runFor(3_000);
	await expect(lab.getByText(/^Step [3-6] of 20$/)).toBeVisible();
	await page.keyboard.press('Enter');
	await expect(status).toHaveText(words.paused);
	const where = await lab.getByText(/^Step \d+ of 20$/).innerText();
	await page.clock.runFor(3_000);
	await expect(lab.getByText(where, { exact: true })).toBeVisible();
	await lab.getByRole('button', { name: 'Go on' }).tap();
	await page.clock.runFor(20_000);
	await expect(status).toHaveText(words.walked);
	await expect(lab.getByText('20 easy steps', { exact: true })).toBeVisible();
	await expect(lab.getByRole('button', { name: 'Walk 20 steps' })).toBeVisible();
});

test('with reduced motion, the walk is described at once', async ({ page }) => {
	await page.emulateMedia({ reducedMotion: 'reduce' });
	const lab = await openLab(page, place);
	await lab.getByRole('button', { name: 'Walk 20 steps' }).tap();
	await expect(lab.getByRole('status')).toHaveText(words.walked);
	await expect(lab.getByRole('button', { name: 'Pause' })).toHaveCount(0);
});

test('it has no barrier and fits, before and after', async ({ page }) => {
	const lab = await openLab(page, place);
	await expectFits(page, 'at rest');
	await lab.getByRole('button', { name: 'Walk 20 steps' }).tap();
	await expectFits(page, 'walked');
});
