import type { Locator, Page } from '@playwright/test';
import { must } from '../pages/course.ts';
import { tabTo } from '../pages/keyboard.ts';
import { expectFits, expectLargeEnough, labNamed, openLab } from '../pages/lab.ts';
import { alive, open, reload } from '../pages/open.ts';
import { expect, test } from '../pages/test.ts';

const place = labNamed('walk-run');
const { content } = place;
const [first, second] = content.steps;
const firstRun = must(first, 'step').run * 60;
const warmUp = content.warm_up * 60;
const nameOf = ({ walk, run }: { walk: number; run: number }) =>
	`Walk ${String(walk)}, run ${String(run)}`;

/** Says that no sign stands against it, as the step asks first; then gives the lab. */
async function openSession(page: Page): Promise<Locator> {
	await open(page, place.path);
	await page.getByRole('button', { name: 'None of these' }).tap();
	return openLab(page, place);
}

const button = (lab: Locator, name: string) => lab.getByRole('button', { name, exact: true });
const told = (lab: Locator) => lab.getByRole('status').last();
const clock = (lab: Locator) => lab.getByRole('timer');
const bar = (lab: Locator) => lab.getByRole('img', { name: /^The session in minutes/ });
const inSeconds = async (lab: Locator) => {
	const [minutes = NaN, seconds = NaN] = (await clock(lab).innerText()).split(':').map(Number);
	return minutes * 60 + seconds;
};

/** The time left is this, give or take what the test itself took, in seconds. */
async function expectLeft(lab: Locator, seconds: number): Promise<void> {
	await expect.poll(() => inSeconds(lab)).toBeLessThanOrEqual(seconds);
	expect(await inSeconds(lab)).toBeGreaterThan(seconds - 30);
}

test('a step is chosen, and seen as a session in words and in a picture', async ({ page }) => {
	const lab = await openSession(page);
	await expect(lab).toContainText(content.example);
	await expect(lab.getByRole('radio', { name: nameOf(must(first, 'step')) })).toBeChecked();
	await expect(bar(lab)).toHaveAccessibleName(/walk 5, run 1, walk 9/);
	await lab.getByRole('radio', { name: nameOf(must(second, 'step')) }).tap();
	await expect(bar(lab)).toHaveAccessibleName(/walk 5, run 2, walk 8/);
	await expect(clock(lab)).toHaveCount(0);
	await expectLargeEnough(lab.getByRole('button'));
	await expectFits(page, 'walk-run lab');
});

test('the preview walks and runs, stops, goes on, and ends by itself', async ({ page }) => {
	await page.clock.install();
	const lab = await openSession(page);
	const figure = lab.locator('[data-person]');
	await expect(figure).toHaveAccessibleName(content.walks);
	await button(lab, 'Preview the session').tap();
	await expect(told(lab)).toHaveText('Now walk');
	await expect(figure).toHaveAccessibleName(content.runs, { timeout: 15_000 });
	await expect(told(lab)).toHaveText('Now run');
	await button(lab, 'Pause the preview').tap();
	await page.clock.runFor(5000);
	await expect(figure).toHaveAccessibleName(content.runs);
	await button(lab, 'Go on with the preview').tap();
	await expect(figure).toHaveAccessibleName(content.walks, { timeout: 15_000 });
	await page.clock.runFor(30_000);
	await expect(button(lab, 'Preview the session')).toBeVisible();
	await expect(told(lab)).toHaveText('');
});

test('the timer starts, pauses, outlives a sleep and a reload, and ends', async ({ page }) => {
	await page.clock.install();
	const lab = await openSession(page);
	await button(lab, 'Start the timer').tap();
	await expect(told(lab)).toHaveText('Now walk');
	await expectLeft(lab, warmUp);
	await page.clock.fastForward(60_000);
	await expectLeft(lab, warmUp - 60);

	await button(lab, 'Pause the timer').tap();
	await expect(lab).toContainText('Walk, paused');
	const before = await inSeconds(lab);
	await page.clock.fastForward(600_000);
	await expect.poll(() => inSeconds(lab)).toBe(before);
	await button(lab, 'Go on').tap();

	// A phone that slept for 3 minutes is 3 minutes on.
	await page.clock.fastForward(180_000);
	await expectLeft(lab, before - 180);
	await page.clock.fastForward((before - 180) * 1000);
	await expect(told(lab)).toHaveText('Now run');
	await expectLeft(lab, firstRun);
	await expect(lab).toContainText(`Next: walk, ${String(must(first, 'step').walk)} minutes`);

	await reload(page);
	const again = await openLab(page, place);
	await expect(clock(again)).toBeVisible();
	await expect(again).toContainText(content.timer.after_reload);
	await expect(again.getByRole('checkbox', { name: content.timer.beeps })).not.toBeChecked();

	await page.clock.fastForward(3_600_000);
	await expect(told(again)).toHaveText(content.end.done);
	await expect(again).toContainText(content.end.check);
	await again.getByRole('link', { name: content.end.link }).tap();
	await alive(page);
	await expect(page).toHaveURL(/lessons\/build-up\/#pain-light$/);
});

test('the timer fits any screen, as it runs and at its end', async ({ page }) => {
	test.slow();
	await page.clock.install();
	const lab = await openSession(page);
	await button(lab, 'Start the timer').tap();
	await expect(clock(lab)).toBeVisible();
	await expectFits(page, 'walk-run timer');
	await page.clock.fastForward(3_600_000);
	await expect(lab).toContainText(content.end.check);
	await expectFits(page, 'walk-run end');
});

test('works by keyboard alone, and a stop can be taken back', async ({ page }) => {
	await page.clock.install();
	const lab = await openSession(page);
	const radio = lab.getByRole('radio', { name: nameOf(must(first, 'step')) });
	await tabTo(page, radio, { orItsGroup: true });
	await page.keyboard.press('ArrowDown');
	await expect(bar(lab)).toHaveAccessibleName(/run 2/);
	await tabTo(page, button(lab, 'Start the timer'));
	await page.keyboard.press('Enter');
	await expect(button(lab, 'Pause the timer')).toBeFocused();
	await page.keyboard.press('Space');
	await expect(button(lab, 'Go on')).toBeFocused();
	await page.keyboard.press('Space');
	await tabTo(page, button(lab, 'Stop'));
	await page.keyboard.press('Enter');
	await expect(lab).toContainText(content.end.stopped);
	await expect(button(lab, 'Choose a step again')).toBeFocused();
	await tabTo(page, button(lab, 'Go on after all'));
	await page.keyboard.press('Enter');
	await expect(button(lab, 'Pause the timer')).toBeFocused();
});

test('sound is off until asked, and says where there is none', async ({ page }) => {
	await page.addInitScript(() => {
		Object.defineProperty(window, 'AudioContext', { value: undefined });
		Object.defineProperty(speechSynthesis, 'getVoices', { value: () => [] });
		Object.defineProperty(Navigator.prototype, 'wakeLock', { value: undefined });
	});
	const lab = await openSession(page);
	const beeps = lab.getByRole('checkbox', { name: content.timer.beeps });
	const voice = lab.getByRole('checkbox', { name: content.timer.voice });
	await expect(beeps).not.toBeChecked();
	await expect(voice).not.toBeChecked();
	await expect(lab).toContainText(content.timer.no_screen);
	await beeps.tap();
	await expect(lab).toContainText(content.timer.no_beeps);
	await voice.tap();
	await expect(lab).toContainText(content.timer.no_voice);
	await button(lab, 'Start the timer').tap();
	await expect(clock(lab)).toBeVisible();
});

test('without movement, the session is shown part by part', async ({ page }) => {
	await page.emulateMedia({ reducedMotion: 'reduce' });
	const lab = await openSession(page);
	await button(lab, 'Preview the session, part by part').tap();
	await expect(told(lab)).toHaveText('Now walk');
	await button(lab, 'Show the next part').tap();
	await expect(told(lab)).toHaveText('Now run');
	await expect(lab.locator('[data-person]')).toHaveAccessibleName(content.runs);
});
