import type { Page } from '@playwright/test';
import {
	beating,
	button,
	counting,
	expectSound,
	holdTime,
	keepByEye,
	lab,
	openLab,
	said
} from '../pages/cadence-lab.ts';
import { beforeLoading, lessonAt, must } from '../pages/course.ts';
import { open } from '../pages/open.ts';
import { press } from '../pages/question.ts';
import { expect, test } from '../pages/test.ts';
import { goOn } from '../pages/walk.ts';

const { metronome } = beating;

test('sees own steps beside a few more, with what differs in words', async ({ page }) => {
	await openLab(page, counting);
	await holdTime(page);
	await keepByEye(page, 40);
	await page.clock.resume();
	const shown = await openLab(page, beating);
	await expect(shown.getByText(beating.no_own)).toBeHidden();
	for (const [name, length] of [
		[said(beating.own, { steps: 160 }), 103],
		[said(beating.more, { steps: 168 }), 98]
	] as const) {
		const alt = new RegExp(`^${name}.+ ${String(length)} cm`);
		await expect(shown.getByRole('img', { name: alt })).toBeVisible();
	}
	await expect(shown.getByText(/^With more steps, each one is 5 cm shorter/)).toBeVisible();
	const slider = shown.getByRole('slider', { name: metronome.rate });
	await expect(slider).toHaveValue('160');
	await button(page, 'Less').tap();
	await expect(shown.getByText(/^With fewer steps/)).toBeVisible();
	await slider.fill('212');
	await expect(shown.getByText(said(beating.clamped, { steps: 200 }))).toBeVisible();
});

test('can be looked at before the health questions; the beat waits for them', async ({ page }) => {
	const step = must(
		lessonAt('cadence').steps.find(({ text }) => text.includes(`<Lab id="${beating.id}"`)),
		'step with the beat'
	);
	await open(page, `lessons/cadence/#${step.id}`);
	await page.getByRole('heading', { name: step.title }).tap();
	const shown = lab(page, beating);
	await expect(shown.getByRole('img', { name: /cm/ })).toHaveCount(2);
	await expect(shown.getByText(beforeLoading.wait)).toBeVisible();
	await expect(button(page, metronome.start)).toBeHidden();
	await expect(shown.getByRole('heading', { name: 'Try this outside' })).toBeHidden();

	await page.getByRole('button', { name: 'None of these' }).tap();
	await expect(shown.getByText(beforeLoading.wait)).toBeHidden();
	await expect(shown.getByRole('heading', { name: 'Try this outside' })).toBeVisible();
	await button(page, metronome.start).tap();
	await expect(button(page, metronome.stop)).toBeVisible();

	// A tick on the way: what plays falls silent at once.
	await page.getByRole('button', { name: 'Change my answers about my health' }).tap();
	await page.getByRole('checkbox').filter({ visible: true }).first().tap();
	await expect(button(page, metronome.stop)).toBeHidden();
	await page.getByRole('checkbox').filter({ visible: true }).first().tap();
	await page.getByRole('button', { name: 'None of these' }).tap();
	await expect(button(page, metronome.start)).toBeVisible();
});

/** Records the audio contexts that a page makes. */
const watchSound = (page: Page) =>
	page.addInitScript(() => {
		const made: AudioContext[] = [];
		Object.assign(window, { made });
		window.AudioContext = class extends AudioContext {
			constructor() {
				super();
				made.push(this);
			}
		};
	});
const sounds = (page: Page) =>
	page.evaluate(() =>
		(window as unknown as { made: AudioContext[] }).made.map(({ state }) => state)
	);
const place = (page: Page) => lab(page, beating).locator('g[transform]').last();

for (const by of ['tap', 'keyboard'] as const) {
	test(`plays a beat when asked, and only in its step, by ${by}`, async ({ page }) => {
		await watchSound(page);
		const shown = await openLab(page, beating);
		await expect(shown.getByText(beating.no_own)).toBeVisible();
		await expect(shown.getByRole('status').filter({ hasText: metronome.still })).toBeVisible();
		expect(await sounds(page)).toEqual([]);
		await press(page, button(page, metronome.start), by);
		await expect(shown.getByRole('status').filter({ hasText: metronome.playing })).toBeVisible();
		const tag = shown.getByText(beating.with_beat).filter({ visible: true });
		await expect(tag).toHaveCount(1);
		const runner = tag.locator('xpath=..').getByRole('img');
		const [below, above] = [await tag.boundingBox(), await runner.boundingBox()];
		expect(below?.y, 'the words lie under the runner, not on the head').toBeGreaterThanOrEqual(
			(above?.y ?? 0) + (above?.height ?? 0)
		);
		await expect.poll(() => sounds(page)).toEqual(['running']);
		const at = await place(page).getAttribute('transform');
		await expect(place(page)).not.toHaveAttribute('transform', at ?? '');
		await press(page, button(page, metronome.stop), by);
		await expect.poll(() => sounds(page)).toEqual(['closed']);
		await press(page, button(page, metronome.start), by);
		await expect.poll(() => sounds(page)).toEqual(['closed', 'running']);
		await goOn(page, by);
		await expect.poll(() => sounds(page)).toEqual(['closed', 'closed']);
		await page.goBack();
		await expect(button(page, metronome.start)).toBeVisible();
	});
}

test('goes with the audio clock: the dot is where the beat is heard', async ({ page }) => {
	await watchSound(page);
	await openLab(page, beating);
	await button(page, metronome.start).tap();
	await expect.poll(() => sounds(page)).toEqual(['running']);
	const [first, second] = await page.evaluate(async () => {
		const [context] = (window as unknown as { made: AudioContext[] }).made;
		const dots = [...document.querySelectorAll('g[transform]')].at(-1);
		const frame = () => new Promise((resolve) => requestAnimationFrame(resolve));
		const look = async () => {
			await frame();
			await frame();
			const along = Number(/[\d.]+/.exec(dots?.getAttribute('transform') ?? '')?.[0]);
			return { time: context?.currentTime ?? NaN, beats: along / 50 };
		};
		const one = await look();
		for (let frames = 0; frames < 40; frames++) await frame();
		return [one, await look()];
	});
	const rate = Number(
		await lab(page, beating).getByRole('slider', { name: metronome.rate }).inputValue()
	);
	const expected = (((second?.time ?? NaN) - (first?.time ?? NaN)) * rate) / 60;
	const off = (second?.beats ?? NaN) - (first?.beats ?? NaN) - expected;
	expect(Math.abs(off - Math.round(off / 8) * 8)).toBeLessThan(0.4);
});

test('says so where there is no sound, and the words still work', async ({ page }) => {
	await page.addInitScript(() => Reflect.deleteProperty(window, 'AudioContext'));
	const shown = await openLab(page, beating);
	await button(page, metronome.start).tap();
	await expect(shown.getByRole('status').filter({ hasText: metronome.silent })).toBeVisible();
	await expect(button(page, metronome.start)).toBeVisible();
});

test('with less motion, runners are captioned poses and nothing plays by itself', async ({
	page
}) => {
	await page.emulateMedia({ reducedMotion: 'reduce' });
	const shown = await openLab(page, beating);
	await expect(shown.getByText('Foot lands', { exact: true })).toHaveCount(2);
	await expect(button(page, 'Slow motion')).toBeHidden();
	await button(page, metronome.start).tap();
	await expect(place(page)).toHaveAttribute('transform', /^translate\((?:50|100|150|200)\)$/);
});

test('has nothing that axe finds, and nothing sticks out on small screens', async ({ page }) => {
	test.slow();
	await openLab(page, beating);
	await expectSound(page, 'beat');
});
