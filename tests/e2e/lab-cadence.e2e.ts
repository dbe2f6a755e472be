import { running, walking } from '../../src/lib/lab/shared/cadence/sensor-traces.fixture.ts';
import {
	beating,
	button,
	counting,
	expectSound,
	feel,
	holdTime,
	inTime,
	keepPhysios,
	kept,
	openLab,
	restUntil,
	said,
	way
} from '../pages/cadence-lab.ts';
import { tabTo } from '../pages/keyboard.ts';
import { reload } from '../pages/open.ts';
import { expect, test } from '../pages/test.ts';
import { goOn } from '../pages/walk.ts';

const { taps, pocket, eye, physio } = counting;
test('taps along, hears the number in words, and keeps it', async ({ page }) => {
	const shown = await openLab(page, counting);
	const status = shown.getByRole('status').first();
	await expect(shown.getByText(said(taps.few, { more: 8 }))).toBeVisible();
	await holdTime(page);
	const pad = button(page, taps.pad);
	await pad.tap();
	const box = await pad.boundingBox();
	expect(box?.height).toBeGreaterThanOrEqual(96);
	await inTime(page, 8, 370, () => pad.tap());
	await expect(shown.getByText(/^About 16\d steps a minute/).first()).toBeVisible();
	await expect(status, 'nothing is read out while someone taps').toHaveText('');
	expect(await pad.boundingBox(), 'the pad stays under the thumb').toEqual(box);
	await inTime(page, 21, 370, () => pad.tap());
	await expect(shown.getByText(said(taps.sure, { steps: 162 }))).toBeVisible();
	await page.clock.runFor(1500);
	await expect(status).toHaveText(said(taps.sure, { steps: 162 }));
	await expect(shown.getByText(counting.no_mark)).toBeVisible();
	await button(page, 'Keep it').tap();
	await expect(kept(page, 162)).toBeFocused();

	await reload(page);
	await expect(kept(page, 162)).toBeVisible();
	await button(page, counting.again).tap();
	await expect(way(page, taps)).toBeFocused();
	await expect(pad).toBeVisible();
});

test('taps with one foot, by keyboard alone', async ({ page }) => {
	const shown = await openLab(page, counting);
	await holdTime(page);
	const rightFoot = shown.getByRole('radio', { name: taps.right_foot });
	await tabTo(page, rightFoot, { orItsGroup: true });
	await page.keyboard.press('ArrowDown');
	await expect(rightFoot).toBeChecked();
	await tabTo(page, button(page, taps.pad_right));
	await inTime(page, 24, 750, () => page.keyboard.press('Space'));
	await expect(shown.getByText(said(taps.sure, { steps: 160 }))).toBeVisible();
	await page.keyboard.press('Shift+Tab');
	await page.keyboard.press('Shift+Tab');
	await expect(button(page, 'Keep it')).toBeFocused();
	await page.keyboard.press('Enter');
	await expect(kept(page, 160)).toBeFocused();
});

test('lets the phone count in a pocket', async ({ page }) => {
	const shown = await openLab(page, counting);
	await way(page, pocket).check();
	for (const line of pocket.before) await expect(shown.getByText(line)).toBeVisible();
	await holdTime(page);
	await button(page, pocket.start).tap();
	await restUntil(page, shown.getByText(pocket.put_away).last());
	await page.clock.runFor(10_500);
	await expect(shown.getByText(pocket.counting).last()).toBeVisible();
	await feel(page, running(164, { seconds: 21 }));
	await expect(shown.getByText(said(counting.counted, { steps: 164 }))).toBeFocused();
	await expect(shown.getByText(counting.no_mark)).toBeVisible();
	await button(page, 'Keep it').tap();
	await expect(kept(page, 164)).toBeVisible();
});

test('says kindly what the phone could not count, and offers another way', async ({ page }) => {
	const shown = await openLab(page, counting);
	await way(page, pocket).check();
	await holdTime(page);
	await button(page, pocket.start).tap();
	await restUntil(page, shown.getByText(pocket.put_away).last());
	await page.clock.runFor(10_500);
	await expect(shown.getByText(pocket.counting).last()).toBeVisible();
	await feel(page, walking(112, { seconds: 21 }));
	await expect(shown.getByText(pocket.walking)).toBeFocused();

	await button(page, 'Try again').tap();
	await page.clock.runFor(2000);
	await expect(shown.getByText(pocket.none)).toBeVisible();
	await button(page, eye.name).tap();
	await expect(way(page, eye)).toBeFocused();
	await expect(button(page, eye.start)).toBeVisible();
});

test('may say no to the sensor, which is asked for by a tap alone', async ({ page }) => {
	await page.addInitScript(() => {
		const asked = { times: 0 };
		Object.assign(window, { asked });
		Object.assign(DeviceMotionEvent, {
			requestPermission: () => {
				asked.times += 1;
				return Promise.resolve('denied');
			}
		});
	});
	const times = () =>
		page.evaluate(() => (window as unknown as { asked: { times: number } }).asked.times);
	const shown = await openLab(page, counting);
	await way(page, pocket).check();
	await expect(shown.getByText(pocket.before[0] ?? '')).toBeVisible();
	expect(await times()).toBe(0);
	await button(page, pocket.start).tap();
	await expect(shown.getByText(pocket.refused)).toBeFocused();
	expect(await times()).toBe(1);
	await button(page, taps.name).tap();
	await expect(button(page, taps.pad)).toBeVisible();
});

test('stops listening when the page is left', async ({ page }) => {
	const shown = await openLab(page, counting);
	await way(page, pocket).check();
	await button(page, pocket.start).tap();
	await restUntil(page, button(page, 'Stop'));
	await page.evaluate(() => {
		Object.defineProperty(document, 'hidden', { value: true, configurable: true });
		document.dispatchEvent(new Event('visibilitychange'));
	});
	await expect(shown.getByText(pocket.left)).toBeVisible();
	await page.evaluate(() => Object.defineProperty(document, 'hidden', { value: false }));
	await button(page, 'Try again').tap();
	await restUntil(page, button(page, 'Stop'));
	await goOn(page);
	const startAgain = { name: pocket.start, exact: true, includeHidden: true };
	await expect(page.getByRole('button', startAgain)).toBeAttached();
	await page.goBack();
	await expect(button(page, pocket.start)).toBeVisible();
});

test('counts by eye with a friend, and multiplies nothing', async ({ page }) => {
	const shown = await openLab(page, counting);
	await holdTime(page);
	await way(page, eye).check();
	await button(page, eye.start).tap();
	await expect(shown.getByRole('status').first()).toHaveText(eye.counting);
	await page.clock.runFor(12_000);
	await expect(shown.getByText('18', { exact: true })).toBeVisible();
	await page.clock.runFor(18_500);
	await expect(shown.getByText(eye.up, { exact: true })).toBeVisible();
	const field = page.getByLabel(eye.how_many);
	await button(page, eye.show).tap();
	await expect(shown.getByRole('alert').filter({ hasText: eye.not_a_count })).toBeVisible();
	await expect(field).toBeFocused();
	await field.fill('82');
	await page.keyboard.press('Enter');
	await expect(field).toHaveAccessibleDescription(eye.too_many);
	await expect(field, 'what was typed stays').toHaveValue('82');
	await field.fill('41');
	await page.keyboard.press('Enter');
	await expect(shown.getByText(said(counting.counted, { steps: 164 }))).toBeFocused();
	await button(page, 'Keep it').tap();
	await expect(kept(page, 164)).toBeVisible();
});

test('has no number to aim for, unless the physio gave one', async ({ page }) => {
	const shown = await openLab(page, counting);
	await expect(shown.getByText(taps.lines_even)).toBeVisible();
	await page.getByLabel(physio.ask).fill('16');
	await button(page, physio.keep).tap();
	await expect(page.getByLabel(physio.ask)).toHaveAccessibleDescription(physio.out_of_range);
	await keepPhysios(page, 168);
	await expect(shown.getByText(said(taps.lines_physio, { steps: 168 }))).toBeVisible();

	const beat = await openLab(page, beating);
	await beat.getByRole('radio', { name: said(beating.physio, { steps: 168 }) }).check();
	await expect(beat.getByRole('slider', { name: beating.metronome.rate })).toHaveValue('168');
	await openLab(page, counting);
	await button(page, 'Take it out').tap();
	await expect(page.getByLabel(physio.ask)).toBeVisible();
	await expect(shown.getByText(taps.lines_even)).toBeVisible();
});

test('has nothing that axe finds, and nothing sticks out on small screens', async ({ page }) => {
	test.slow();
	await openLab(page, counting);
	await page.getByLabel(physio.ask).fill('1');
	await button(page, physio.keep).tap();
	await expectSound(page, 'taps');
	await way(page, pocket).check();
	await expectSound(page, 'pocket');
	await way(page, eye).check();
	await expectSound(page, 'by eye');
});
