import type { Locator, Page } from '@playwright/test';
import { fillIn } from '../../src/lib/lab/shared/fill-in.ts';
import { must } from '../pages/course.ts';
import { backupByLink } from '../pages/backup.ts';
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

/** Answers the step's questions with no signs against it; then returns the lab. */
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

test('the preview walks and runs, stops, continues, and ends by itself', async ({ page }) => {
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

const physio = content.physio;
const own = { walk: 4, run: 1.5, times: 6 };
const ownWords = fillIn(physio.kept, own);
const field = (lab: Locator, name: 'walk' | 'run' | 'times') =>
	lab.getByRole('textbox', { name: physio[name], exact: true });

test('each level of the list swaps one minute, as the text and the drawing say', () => {
	expect(content.steps.map(({ walk, run }) => [walk, run])).toEqual(
		Array.from({ length: 9 }, (_, i) => [9 - i, 1 + i])
	);
});

test('the minutes of the own physio are kept, shown and timed', async ({ page }) => {
	await page.clock.install();
	const lab = await openSession(page);
	await lab.getByRole('radio', { name: physio.option }).tap();
	// Before there are any, nothing can be started with minutes of someone else.
	await expect(button(lab, 'Start the timer')).toHaveCount(0);
	await expectLargeEnough(lab.getByRole('button'));
	await expectFits(page, 'minutes of the physio, empty');

	await field(lab, 'walk').fill('75');
	await field(lab, 'run').fill('1,5');
	await button(lab, physio.keep).tap();
	await expect(field(lab, 'walk')).toHaveAccessibleDescription(physio.wrong_minutes);
	await expect(field(lab, 'walk')).toBeFocused();
	await expect(field(lab, 'walk')).toHaveValue('75');
	await expect(field(lab, 'run')).toHaveAccessibleDescription('');
	await expect(field(lab, 'times')).toHaveAccessibleDescription(physio.wrong_times);
	await expectFits(page, 'minutes of the physio, not right yet');

	await field(lab, 'walk').fill('5');
	await button(lab, `Less: ${physio.walk}`).tap();
	for (let round = 0; round < own.times; round++) await button(lab, `More: ${physio.times}`).tap();
	await button(lab, physio.keep).tap();
	await expect(lab.getByText(ownWords)).toBeFocused();
	await expect(bar(lab)).toHaveAccessibleName(/walk 5, run 1\.5, walk 4, run 1\.5, walk 4/);
	await expectFits(page, 'minutes of the physio, kept');

	await reload(page);
	const again = await openLab(page, place);
	await expect(again.getByRole('radio', { name: physio.option })).toBeChecked();
	await button(again, 'Start the timer').tap();
	await page.clock.fastForward(warmUp * 1000);
	await expect(told(again)).toHaveText('Now run');
	await expectLeft(again, own.run * 60);
	await expect(again).toContainText(`Next: walk, ${own.walk} minutes`);
	const { notes } = await backupByLink(page);
	expect(notes.find(({ name }) => name === 'walk-run-minutes')?.value).toEqual(own);
});

test('the minutes of the own physio can be changed and taken out, by keyboard', async ({
	page
}) => {
	const lab = await openSession(page);
	await tabTo(page, lab.getByRole('radio', { name: nameOf(must(first, 'step')) }), {
		orItsGroup: true
	});
	await page.keyboard.press('ArrowUp');
	await expect(lab.getByRole('radio', { name: physio.option })).toBeChecked();
	await tabTo(page, field(lab, 'walk'));
	await page.keyboard.press('ArrowUp');
	await page.keyboard.press('ArrowUp');
	await expect(field(lab, 'walk')).toHaveValue('2');
	await tabTo(page, field(lab, 'run'));
	await page.keyboard.type('0.5');
	await tabTo(page, field(lab, 'times'));
	await page.keyboard.type('12');
	await page.keyboard.press('Enter');
	await expect(lab.getByText(fillIn(physio.kept, { walk: 2, run: 0.5, times: 12 }))).toBeFocused();
	await expectFits(page, 'many short runs');

	await tabTo(page, button(lab, physio.change));
	await page.keyboard.press('Enter');
	await expect(field(lab, 'walk')).toBeFocused();
	await expect(field(lab, 'walk')).toHaveValue('2');
	await page.keyboard.press('ArrowUp');
	await page.keyboard.press('Enter');
	await expect(lab.getByText(fillIn(physio.kept, { walk: 3, run: 0.5, times: 12 }))).toBeFocused();
	await tabTo(page, button(lab, physio.take_out));
	await page.keyboard.press('Enter');
	await expect(field(lab, 'walk')).toBeFocused();
	await expect(field(lab, 'walk')).toHaveValue('');
	await expect(button(lab, 'Start the timer')).toHaveCount(0);
});
