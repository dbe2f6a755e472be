import type { Locator, Page } from '@playwright/test';
import { tabTo } from '../pages/keyboard.ts';
import { choose, expectDrawn, expectFits, figureLab, openFigureLab } from '../pages/lab-figure.ts';
import type { By } from '../pages/question.ts';
import { expect, test } from '../pages/test.ts';

const place = figureLab('foot-contact');
const { where, places, strikes, watch, tags } = place.words;

const slider = (lab: Locator) => lab.getByRole('slider', { name: where.ask });
const cm = async (lab: Locator) =>
	Number.parseInt((await slider(lab).getAttribute('aria-valuetext')) ?? '', 10);

async function move(page: Page, lab: Locator, steps: number, by: By) {
	if (by === 'keyboard') await tabTo(page, slider(lab));
	const name = steps > 0 ? 'More' : 'Less';
	for (let left = Math.abs(steps); left > 0; left -= 1) {
		if (by === 'tap') await lab.getByRole('button', { name, exact: true }).tap();
		else await page.keyboard.press(steps > 0 ? 'ArrowRight' : 'ArrowLeft');
	}
}

for (const by of ['tap', 'keyboard'] as const) {
	test(`the foot lands nearer and further, given in centimetres, by ${by}`, async ({ page }) => {
		const lab = await openFigureLab(page, place);
		await expect(lab.getByText(places.measured.says)).toBeVisible();
		const measured = await cm(lab);
		await move(page, lab, 4, by);
		await expect(lab.getByText(places.further.says)).toBeVisible();
		expect(await cm(lab)).toBeGreaterThan(measured);
		await expect(lab.getByRole('img')).toHaveAttribute(
			'aria-label',
			new RegExp(`${await cm(lab)} ${where.unit}`)
		);
		await move(page, lab, -8, by);
		await expect(lab.getByText(places.nearer.says)).toBeVisible();
		expect(await cm(lab)).toBeLessThan(measured);
		await expectDrawn(lab);
	});

	test(`what touches first moves the load, and none is the best, by ${by}`, async ({ page }) => {
		const lab = await openFigureLab(page, place);
		for (const { name, see, more, less, says } of Object.values(strikes)) {
			await choose(page, lab.getByRole('radio', { name, exact: true }), by);
			const load = lab.getByRole('status').filter({ hasText: `${tags.more}: ${more}` });
			await expect(load).toContainText(less);
			await expect(load).toContainText(says);
			await expect(lab.getByRole('img')).toHaveAttribute('aria-label', new RegExp(`^${see}`));
			await expectDrawn(lab);
		}
		await expect(lab.getByText(place.words.moves)).toBeVisible();
	});
}

test('it is watched still at landing, or moving with controls', async ({ page }) => {
	const lab = await openFigureLab(page, place);
	await expect(lab.getByRole('button', { name: 'Pause' })).toBeHidden();
	await choose(page, lab.getByRole('radio', { name: watch.moving }), 'tap');
	await expectDrawn(lab);
	await lab.getByRole('button', { name: 'Pause' }).tap();
	await lab.getByRole('button', { name: 'Toe-off' }).tap();
	const moment = lab.getByRole('slider', { name: 'Moment of the stride' });
	const at = await moment.inputValue();
	await move(page, lab, 2, 'tap');
	await expect(moment, 'the moment that is shown stays').toHaveValue(at);
	await expectDrawn(lab);
	await choose(page, lab.getByRole('radio', { name: watch.still }), 'tap');
	await expect(moment).toBeHidden();
	await expectDrawn(lab);
});

test('it has no barrier, and fits', async ({ page }) => {
	test.slow();
	const lab = await openFigureLab(page, place);
	await expectFits(page, 'still');
	await choose(page, lab.getByRole('radio', { name: watch.moving }), 'tap');
	await expectFits(page, 'moving');
});

test('with less motion it is one pose at landing, or four of the stride', async ({ page }) => {
	await page.emulateMedia({ reducedMotion: 'reduce' });
	const lab = await openFigureLab(page, place);
	await expect(lab.getByText('Foot lands', { exact: true })).toHaveCount(1);
	await expect(lab.getByText('Toe-off', { exact: true })).toHaveCount(0);
	await choose(page, lab.getByRole('radio', { name: strikes.forefoot.name }), 'tap');
	await expect(lab.getByRole('status').filter({ hasText: strikes.forefoot.more })).toBeVisible();
	await choose(page, lab.getByRole('radio', { name: watch.moving }), 'tap');
	await expect(lab.getByText('Toe-off', { exact: true })).toHaveCount(1);
	await expectDrawn(lab);
});
