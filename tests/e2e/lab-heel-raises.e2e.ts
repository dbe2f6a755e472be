import type { Locator, Page } from '@playwright/test';
import { tabTo } from '../pages/keyboard.ts';
import { expectFits, expectLargeEnough, labNamed, openLab } from '../pages/lab.ts';
import { open, reload } from '../pages/open.ts';
import { expect, test } from '../pages/test.ts';

const place = labNamed('heel-raises');
const { content } = place;

/** Screens that the page keeps on now, as a browser sees it. */
interface Held {
	screensHeld: number;
}

test.beforeEach(async ({ page }) => {
	await page.addInitScript(() => {
		const held = globalThis as unknown as Held;
		held.screensHeld = 0;
		const request = () => {
			held.screensHeld += 1;
			const lock = {
				released: false,
				release: () => {
					lock.released = true;
					held.screensHeld -= 1;
					return Promise.resolve();
				}
			};
			return Promise.resolve(lock);
		};
		Object.defineProperty(navigator, 'wakeLock', { value: { request } });
	});
});

const screensHeld = (page: Page) =>
	page.evaluate(() => (globalThis as unknown as Held).screensHeld);

/** Opens the lab as someone to whom none of the health questions applies. */
async function openRaises(page: Page): Promise<Locator> {
	await open(page, place.path);
	await page.getByRole('button', { name: 'None of these' }).tap();
	return openLab(page, place);
}

const button = (lab: Locator, name: string) => lab.getByRole('button', { name, exact: true });
const raise = (lab: Locator) => button(lab, 'Count a raise');
const spoken = (lab: Locator) => lab.getByRole('status').filter({ hasText: /Left|Right/ });
const dot = (lab: Locator) =>
	lab.locator('.lane circle').evaluate((circle) => Number(circle.getAttribute('cy')));

/** Counts one side by thumb. */
async function countSide(lab: Locator, side: 'left' | 'right', raises: number) {
	await button(lab, `Start ${side} side`).tap();
	for (let done = 0; done < raises; done += 1) await raise(lab).tap();
	await button(lab, 'Stop').tap();
}

test('is counted by thumb on each side, compared without a mark, and kept', async ({ page }) => {
	const lab = await openRaises(page);
	await expect(lab.getByRole('radio', { name: 'Left' })).toBeChecked();
	await countSide(lab, 'left', 3);
	await expect(lab.getByText('Left 3', { exact: true })).toBeVisible();
	await expect(lab.getByRole('radio', { name: 'Right' })).toBeChecked();
	await countSide(lab, 'right', 5);
	const both = lab.getByText('Left 3, right 5', { exact: true });
	const apart = 'Your left side did 2 fewer than your right side.';
	await expect(both).toBeVisible();
	await expect(lab.getByText(apart, { exact: true })).toBeVisible();
	await expect(lab.getByText(content.meaning)).toBeVisible();

	await reload(page);
	await openLab(page, place);
	await expect(both).toBeVisible();
	await expect(lab.getByText(apart, { exact: true })).toBeVisible();

	await lab.getByRole('radio', { name: 'Right' }).tap();
	await countSide(lab, 'right', 2);
	await expect(lab.getByText('Left 3, right 2', { exact: true })).toBeVisible();
	await expect(lab.getByText('Your two sides are about the same.').first()).toBeVisible();
});

test('takes back a slip of the thumb, and never counts below nothing', async ({ page }) => {
	const lab = await openRaises(page);
	await button(lab, 'Start left side').tap();
	await button(lab, 'Undo one').tap();
	await expect(lab.getByText('0 on your left side')).toBeVisible();
	for (let done = 0; done < 3; done += 1) await raise(lab).tap();
	await button(lab, 'Undo one').tap();
	await expect(lab.getByText('2 on your left side')).toBeVisible();
	await button(lab, 'Stop').tap();
	await expect(lab.getByText('Left 2', { exact: true })).toBeVisible();
});

test('is done with the keyboard alone, and the count is said once, at the end', async ({
	page
}) => {
	const lab = await openRaises(page);
	const left = lab.getByRole('radio', { name: 'Left' });
	await tabTo(page, left);
	await page.keyboard.press('ArrowRight');
	await expect(lab.getByRole('radio', { name: 'Right' })).toBeChecked();
	await page.keyboard.press('Tab');
	await expect(button(lab, 'Start right side')).toBeFocused();
	await page.keyboard.press('Enter');
	await expect(raise(lab)).toBeFocused();
	await expect(raise(lab)).toBeInViewport({ ratio: 1 });
	for (let done = 0; done < 4; done += 1) await page.keyboard.press('Space');
	await expect(lab.getByText('4 on your right side')).toBeVisible();
	await expect(spoken(lab)).toHaveCount(0);

	await page.keyboard.press('Tab');
	await expect(button(lab, 'Undo one')).toBeFocused();
	await page.keyboard.press('Space');
	await page.keyboard.press('Tab');
	await page.keyboard.press('Enter');
	await expect(spoken(lab)).toHaveText('Right 3. Now your left side, when you are ready.');
	await expect(button(lab, 'Start left side')).toBeFocused();
});

test('counts by the space bar when nothing has the focus, and a held key once', async ({
	page
}) => {
	const lab = await openRaises(page);
	await button(lab, 'Start left side').tap();
	await raise(lab).evaluate((one) => one.blur());
	await page.keyboard.press('Space');
	await expect(lab.getByText('1 on your left side')).toBeVisible();
	await raise(lab).focus();
	for (let held = 0; held < 5; held += 1) await page.keyboard.down('Enter');
	await page.keyboard.up('Enter');
	await expect(lab.getByText('2 on your left side')).toBeVisible();
});

test('shows a beat of one up and one down, a second each, without sound', async ({ page }) => {
	await page.clock.install();
	const lab = await openRaises(page);
	await expect(lab.getByRole('checkbox', { name: content.sound })).not.toBeChecked();
	await page.clock.pauseAt(Date.now() + 60_000);
	await button(lab, 'Start left side').tap();
	const low = await dot(lab);
	await page.clock.runFor(1000);
	const high = await dot(lab);
	expect(low - high).toBeGreaterThan(140);
	await page.clock.runFor(1000);
	expect(Math.abs((await dot(lab)) - low)).toBeLessThan(10);
});

test('leaps from end to end where someone wants no movement', async ({ page }) => {
	await page.emulateMedia({ reducedMotion: 'reduce' });
	await page.clock.install();
	const lab = await openRaises(page);
	await page.clock.pauseAt(Date.now() + 60_000);
	await button(lab, 'Start left side').tap();
	await page.clock.runFor(300);
	const up = await dot(lab);
	await page.clock.runFor(400);
	expect(await dot(lab)).toBe(up);
	await page.clock.runFor(600);
	expect(await dot(lab)).toBeGreaterThan(up);
});

test('keeps the screen on while it counts, and lets go after', async ({ page }) => {
	const lab = await openRaises(page);
	expect(await screensHeld(page)).toBe(0);
	await button(lab, 'Start left side').tap();
	await expect.poll(() => screensHeld(page)).toBe(1);
	await button(lab, 'Stop').tap();
	await expect.poll(() => screensHeld(page)).toBe(0);
});

test('ends, and keeps the count, when someone leaves the step', async ({ page }) => {
	const lab = await openRaises(page);
	await button(lab, 'Start left side').tap();
	await raise(lab).tap();
	await page.getByRole('link', { name: 'Next', exact: true }).tap();
	await expect(lab).toBeHidden();
	await expect.poll(() => screensHeld(page)).toBe(0);
	await page.goBack();
	await expect(lab.getByText('Left 1', { exact: true })).toBeVisible();
});

test('lets the beat be heard by request', async ({ page }) => {
	const lab = await openRaises(page);
	const sound = lab.getByRole('checkbox', { name: content.sound });
	await sound.tap();
	await button(lab, 'Start left side').tap();
	const low = await dot(lab);
	await expect.poll(async () => Math.abs((await dot(lab)) - low)).toBeGreaterThan(20);
	await sound.tap();
	await expect(sound).not.toBeChecked();
	await raise(lab).tap();
	await expect(lab.getByText('1 on your left side')).toBeVisible();
});

test('says so and continues where a browser gives no sound', async ({ page }) => {
	await page.addInitScript(() => {
		AudioContext.prototype.resume = () => Promise.reject(new Error('refused'));
	});
	const lab = await openRaises(page);
	const sound = lab.getByRole('checkbox', { name: content.sound });
	await sound.tap();
	await button(lab, 'Start left side').tap();
	await expect(lab.getByText(content.no_sound)).toBeVisible();
	await expect(sound).not.toBeChecked();
	await raise(lab).tap();
	await expect(lab.getByText('1 on your left side')).toBeVisible();
});

test('leads to the signs to get help', async ({ page }) => {
	const lab = await openRaises(page);
	await expect(lab.getByText(content.stop)).toBeVisible();
	await lab.getByRole('link', { name: content.stop_link }).tap();
	await expect(page.getByRole('heading', { level: 1, name: 'Stop and get help' })).toBeVisible();
});

test('is open to everyone, before, during and after a count', async ({ page }) => {
	const lab = await openRaises(page);
	await expectFits(page, 'heel raises before');
	await expectLargeEnough(lab.locator('label, .button'));
	await button(lab, 'Start left side').tap();
	await expectFits(page, 'heel raises while counting');
	await expectLargeEnough(lab.locator('label, .button'));
	const big = await raise(lab).boundingBox();
	expect(big?.height).toBeGreaterThanOrEqual(96);
	await raise(lab).tap();
	await button(lab, 'Stop').tap();
	await expectFits(page, 'heel raises after');
});
