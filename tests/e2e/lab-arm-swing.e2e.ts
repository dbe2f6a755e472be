import { tabTo } from '../pages/keyboard.ts';
import { choose, expectDrawn, expectFits, figureLab, openFigureLab } from '../pages/lab-figure.ts';
import { expect, test } from '../pages/test.ts';

const place = figureLab('arm-swing');
const { styles, amount, compared, not_measured: notMeasured } = place.words;

for (const by of ['tap', 'keyboard'] as const) {
	test(`each way to hold the arms is seen, with what was measured, by ${by}`, async ({ page }) => {
		const lab = await openFigureLab(page, place);
		for (const [style, { name, see, says, more }] of Object.entries(styles)) {
			const measured = more === undefined ? notMeasured : `+${more} %`;
			const energy = style === 'beside' ? compared : measured;
			await choose(page, lab.getByRole('radio', { name: `${name} ${energy}`, exact: true }), by);
			await expect(lab.getByRole('status').filter({ hasText: says })).toBeVisible();
			await expect(lab.getByRole('img')).toHaveAttribute('aria-label', new RegExp(`^${see}`));
			await expectDrawn(lab);
		}
	});

	test(`the arms swing less and more, by ${by}`, async ({ page }) => {
		const lab = await openFigureLab(page, place);
		const slider = lab.getByRole('slider', { name: amount.ask });
		await expect(slider).toHaveAttribute('aria-valuetext', amount.measured);
		if (by === 'keyboard') await tabTo(page, slider);
		const less = async () =>
			by === 'tap'
				? lab.getByRole('button', { name: 'Less', exact: true }).tap()
				: page.keyboard.press('ArrowLeft');
		const more = async () =>
			by === 'tap'
				? lab.getByRole('button', { name: 'More', exact: true }).tap()
				: page.keyboard.press('ArrowRight');
		await less();
		await expect(slider).toHaveAttribute('aria-valuetext', amount.smaller);
		await more();
		await more();
		await expect(slider).toHaveAttribute('aria-valuetext', amount.larger);
		await expect(lab.getByRole('img')).toHaveAttribute('aria-label', new RegExp(amount.larger));
		await expectDrawn(lab);
	});
}

test('arms that are held have no swing to change', async ({ page }) => {
	const lab = await openFigureLab(page, place);
	await choose(page, lab.getByRole('radio', { name: styles.folded.name }), 'tap');
	await expect(lab.getByRole('slider', { name: amount.ask })).toBeHidden();
});

test('nothing is claimed of arms that cross the middle', async ({ page }) => {
	const lab = await openFigureLab(page, place);
	await expect(lab.getByRole('radio', { name: styles.crossing.name })).toHaveAccessibleName(
		`${styles.crossing.name} ${notMeasured}`
	);
});

test('it has no barrier, and fits', async ({ page }) => {
	test.slow();
	await openFigureLab(page, place);
	await expectFits(page, 'arms');
});

test('with less motion it is four poses of the chosen arms', async ({ page }) => {
	await page.emulateMedia({ reducedMotion: 'reduce' });
	const lab = await openFigureLab(page, place);
	for (const moment of ['Foot lands', 'Mid-stance', 'Toe-off', 'Swing']) {
		await expect(lab.getByText(moment, { exact: true })).toBeVisible();
	}
	await choose(page, lab.getByRole('radio', { name: styles.head.name }), 'tap');
	await expect(lab.getByText(styles.head.says)).toBeVisible();
	await expectDrawn(lab);
});
