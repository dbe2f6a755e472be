import { must } from '../pages/course.ts';
import { choose, expectDrawn, expectFits, figureLab, openFigureLab } from '../pages/lab-figure.ts';
import { expect, test } from '../pages/test.ts';

const place = figureLab('shock-absorbers');
const parts = Object.entries(place.words.parts);

for (const by of ['tap', 'keyboard'] as const) {
	test(`each part says what it does as it is chosen by ${by}`, async ({ page }) => {
		const lab = await openFigureLab(page, place);
		for (const [, { name, does, see }] of parts) {
			await choose(page, lab.getByRole('radio', { name, exact: true }), by);
			await expect(lab.getByRole('status').filter({ hasText: does })).toBeVisible();
			await expect(lab.getByRole('img')).toHaveAttribute('aria-label', new RegExp(`${see}$`));
			await expectDrawn(lab);
			await expect(lab.locator('path.lit')).toHaveCount(1);
		}
	});
}

test('a part is chosen by a tap on the leg', async ({ page }) => {
	const lab = await openFigureLab(page, place);
	await lab.getByRole('button', { name: 'Pause' }).tap();
	for (const [part, { name, does }] of parts) {
		const spot = lab.locator(`[data-part=${part}]`);
		await spot.scrollIntoViewIfNeeded();
		const box = must(await spot.boundingBox(), 'place of a part');
		await page.touchscreen.tap(box.x + box.width / 2, box.y + box.height / 2);
		await expect(lab.getByRole('radio', { name, exact: true })).toBeChecked();
		await expect(lab.getByText(does)).toBeVisible();
	}
});

test('it has no barrier, and fits', async ({ page }) => {
	test.slow();
	await openFigureLab(page, place);
	await expectFits(page, 'parts');
});

test('with less motion the landing is two poses that the choice still lights', async ({ page }) => {
	await page.emulateMedia({ reducedMotion: 'reduce' });
	const lab = await openFigureLab(page, place);
	await expect(lab.getByText('Foot lands')).toBeVisible();
	await expect(lab.getByText('Mid-stance')).toBeVisible();
	await expect(lab.getByText('Swing')).toBeHidden();
	await expect(lab.getByRole('button', { name: 'Pause' })).toBeHidden();
	await choose(page, lab.getByRole('radio', { name: place.words.parts.hip.name }), 'tap');
	await expect(lab.getByText(place.words.parts.hip.does)).toBeVisible();
	await expect(lab.locator('path.lit')).toHaveCount(2);
});
