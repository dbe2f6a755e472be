import type { Locator } from '@playwright/test';
import { expectNoViolations } from '../pages/axe.ts';
import { backupByLink } from '../pages/backup.ts';
import { doubleText, labWords, mark, openLab, setSlider } from '../pages/lab-words.ts';
import { reload } from '../pages/open.ts';
import { press } from '../pages/question.ts';
import { horizontalOverflow } from '../pages/overflow.ts';
import { expect, test } from '../pages/test.ts';

const words = labWords('05-build-up', 'next-run');
const STEP = 'build-up/#long-run';
const { zones, first, start } = words;

const nextSlider = (lab: Locator) => lab.getByRole('slider', { name: words.next });
const daySlider = (lab: Locator) => lab.getByRole('slider', { name: 'Day', exact: true });
const said = (lab: Locator, name: string) => lab.getByRole('heading', { name, exact: true });
const longest = Math.max(...words.example.km.map(({ length }) => length));
const tenths = (km: number) => Math.round(km * 10) / 10;

for (const by of ['tap', 'keyboard'] as const) {
	test(`the next long run moves from careful to much longer, by ${by}`, async ({ page }) => {
		const lab = await openLab(page, STEP, words);
		await expect(said(lab, zones.within.name)).toBeVisible();
		await setSlider(page, lab, words.next, tenths(longest * 1.1), by);
		await expect(said(lab, zones.within.name)).toBeVisible();
		await setSlider(page, lab, words.next, tenths(longest * 1.1 + 0.1), by);
		await expect(said(lab, zones.over.name)).toBeVisible();
		await setSlider(page, lab, words.next, tenths(longest * 1.3 + 0.1), by);
		await expect(said(lab, zones.much.name)).toBeVisible();
		await expect(lab.getByText(zones.much.text)).toBeVisible();
	});

	test(`own runs give a range, and are there the next time, by ${by}`, async ({ page }) => {
		await page.clock.setFixedTime('2026-11-25T20:30:00+11:00');
		let lab = await openLab(page, STEP, words);
		await mark(page, lab.getByRole('radio', { name: start.own }), by);
		await expect(said(lab, first.name)).toBeVisible();
		await expect(nextSlider(lab)).toBeHidden();
		await setSlider(page, lab, 'Day', 28, by);
		await expect(daySlider(lab)).toHaveAttribute('aria-valuetext', 'Tue 24 Nov');
		await setSlider(page, lab, 'How far on this day', 2, by);
		await expect(lab.getByRole('img')).toHaveAttribute(
			'aria-label',
			/The longest: 2 km, Tue 24 Nov/
		);
		await expect(lab.getByRole('img')).toHaveAttribute('aria-label', /goes up to 2\.2 km/);

		await reload(page);
		lab = await openLab(page, STEP, words);
		await expect(lab.getByRole('radio', { name: start.own })).toBeChecked();
		await expect(lab.getByRole('img')).toHaveAttribute('aria-label', /^1 run in 30 days/);
		await press(page, lab.getByText('Change the runs'), by);
		await setSlider(page, lab, 'Day', 28, by);
		await press(page, lab.getByRole('button', { name: 'Remove this run' }), by);
		await expect(said(lab, first.name)).toBeVisible();
	});
}

test('own runs are kept by their day, and an old one no longer counts', async ({ page }) => {
	await page.clock.setFixedTime('2026-11-25T08:00:00+11:00');
	let lab = await openLab(page, STEP, words);
	await mark(page, lab.getByRole('radio', { name: start.own }), 'tap');
	await mark(page, lab.getByRole('radio', { name: 'minutes' }), 'tap');
	await setSlider(page, lab, 'How long on this day', 3, 'tap');
	await expect(lab.getByRole('img')).toHaveAttribute('aria-label', /The longest: 3 minutes, Today/);
	const { sessions } = await backupByLink(page);
	const values = sessions.map(({ notes }) => [notes['day']?.value, notes['runSeconds']?.value]);
	expect(values).toEqual([['2026-11-25', 180]]);

	await page.clock.setFixedTime('2026-12-24T08:00:00+11:00');
	lab = await openLab(page, STEP, words);
	await expect(lab.getByRole('img')).toHaveAttribute('aria-label', /The longest: 3 minutes/);
	await page.clock.setFixedTime('2026-12-25T08:00:00+11:00');
	await reload(page);
	await mark(page, lab.getByRole('radio', { name: start.own }), 'tap');
	await expect(said(lab, first.name)).toBeVisible();
});

test('with no runs yet there is no range', async ({ page }) => {
	const lab = await openLab(page, STEP, words);
	await mark(page, lab.getByRole('radio', { name: start.none }), 'tap');
	await expect(said(lab, first.name)).toBeVisible();
	await expect(lab.getByRole('slider')).toHaveCount(0);
	await expect(lab.getByText(words.not_for)).toBeVisible();
});

test('a tap on a bar chooses its day', async ({ page }) => {
	const lab = await openLab(page, STEP, words);
	await lab.getByText('Change the runs').tap();
	const chart = lab.getByRole('img');
	const { width, height } = (await chart.boundingBox()) ?? { width: 0, height: 0 };
	await chart.tap({ position: { x: width * 0.12, y: height * 0.7 } });
	await expect(daySlider(lab)).toHaveValue('0');
});

test('it has no barrier that axe can find', async ({ page }) => {
	const lab = await openLab(page, STEP, words);
	await lab.getByText('Change the runs').tap();
	await setSlider(page, lab, words.next, tenths(longest * 1.1 + 0.1), 'tap');
	await expectNoViolations(page, 'example');
	await mark(page, lab.getByRole('radio', { name: start.none }), 'tap');
	await expectNoViolations(page, 'no runs yet');
});

test('nothing sticks out at 320 px with large text', async ({ page }) => {
	await page.setViewportSize({ width: 320, height: 640 });
	const lab = await openLab(page, STEP, words);
	await lab.getByText('Change the runs').tap();
	await doubleText(page);
	expect(await horizontalOverflow(page)).toEqual([]);
});
