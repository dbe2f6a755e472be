import type { Page } from '@playwright/test';
import { expectFits, figureLab, openFigureLab } from '../pages/lab-figure.ts';
import { press } from '../pages/question.ts';
import { expect, test } from '../pages/test.ts';

const place = figureLab('soft-landing');
const { loud, soft, silent } = place.words;

/** Counts what makes sound on a page. */
async function countSounds(page: Page): Promise<() => Promise<number>> {
	await page.addInitScript(() => {
		const heard = { count: 0 };
		Object.assign(window, { heard });
		const { start } = AudioBufferSourceNode.prototype;
		AudioBufferSourceNode.prototype.start = function (...given) {
			heard.count += 1;
			start.apply(this, given);
		};
	});
	return () => page.evaluate(() => (window as unknown as { heard: { count: number } }).heard.count);
}

for (const by of ['tap', 'keyboard'] as const) {
	test(`loud and soft feet are heard once asked for, and stop, by ${by}`, async ({ page }) => {
		const sounds = await countSounds(page);
		const lab = await openFigureLab(page, place);
		await expect(lab.getByRole('img', { name: loud.see })).toBeVisible();
		await expect(lab.getByRole('img', { name: soft.see })).toBeVisible();
		expect(await sounds(), 'before anyone asked').toBe(0);
		await press(page, lab.getByRole('button', { name: loud.hear }), by);
		await expect(lab.getByRole('button', { name: 'Stop the sound' })).toBeVisible();
		expect(await sounds()).toBe(1);
		await press(page, lab.getByRole('button', { name: soft.hear }), by);
		await expect(lab.getByRole('button', { name: loud.hear })).toBeVisible();
		expect(await sounds()).toBe(2);
		await press(page, lab.getByRole('button', { name: 'Stop the sound' }), by);
		await expect(lab.getByRole('button', { name: soft.hear })).toBeVisible();
		expect(await sounds()).toBe(2);
	});
}

test('where the browser refuses sound, that is said and the pictures stay', async ({ page }) => {
	await page.addInitScript(() => {
		Object.defineProperty(window, 'AudioContext', {
			value: function () {
				throw new DOMException('No sound here.', 'NotSupportedError');
			}
		});
	});
	const lab = await openFigureLab(page, place);
	await lab.getByRole('button', { name: soft.hear }).tap();
	await expect(lab.getByRole('status').filter({ hasText: silent })).toBeVisible();
	await expect(lab.getByRole('button', { name: soft.hear })).toBeVisible();
	await expect(lab.getByText(place.words.not_better)).toBeVisible();
});

test('it has no barrier, and fits', async ({ page }) => {
	test.slow();
	await openFigureLab(page, place);
	await expectFits(page, 'loud and soft');
});

test('with less motion each landing is two poses', async ({ page }) => {
	await page.emulateMedia({ reducedMotion: 'reduce' });
	const lab = await openFigureLab(page, place);
	await expect(lab.getByText('Foot lands')).toHaveCount(2);
	await expect(lab.getByText('Mid-stance')).toHaveCount(2);
});
