import { takeHomeLink, type TakeHome } from '#lib/assignment/take-home.ts';
import { open } from '../pages/open.ts';
import { seedDone } from '../pages/plan.ts';
import { expect, test } from '../pages/test.ts';

const done = (day: string) => ({ done: day, right: 1, asked: 2 });

/** What follows the address in a take-home link. */
const hash = async (takeHome: Omit<TakeHome, 'v'>) =>
	(await takeHomeLink('', { v: 1, ...takeHome })).toString();

test('what was done on the tablet is added to the phone, after asking, and can be undone', async ({
	page
}) => {
	await seedDone(page, { cadence: '2026-03-03' });
	await open(
		page,
		await hash({
			lessons: { 'wear-and-tear': done('2026-11-25'), cadence: done('2026-11-25') },
			at: { lesson: 'arm-swing', step: 'question-arms-job' }
		})
	);
	const sheet = page.getByRole('dialog', { name: 'Add one lesson to this phone?' });
	await expect(sheet).toContainText('Does running wear out your joints?');
	await expect(sheet).not.toContainText('“Cadence”');
	expect(new URL(page.url()).hash).toBe('');

	await sheet.getByRole('button', { name: 'Add to this phone' }).tap();
	await expect(sheet).toBeHidden();
	const told = page.getByRole('status').filter({ hasText: 'Added to this phone.' });
	await expect(told).toBeVisible();
	await page.reload();
	await open(page, 'progress/');
	await expect(page.getByText('2 of 14 lessons done')).toBeVisible();
});

test('undo leaves the phone as it was', async ({ page }) => {
	await open(page, await hash({ lessons: { 'wear-and-tear': done('2026-11-25') } }));
	await page.getByRole('button', { name: 'Add to this phone' }).tap();
	await page.getByRole('button', { name: 'Undo' }).tap();
	await expect(page.getByText('Taken back. This phone is as it was.')).toBeVisible();
	await open(page, 'progress/');
	await expect(page.getByText('Nothing yet.', { exact: false })).toBeVisible();
});

test('it carries on at the same step, also where nothing was done yet', async ({ page }) => {
	await open(page, await hash({ lessons: {}, at: { lesson: 'wear-and-tear', step: 'review' } }));
	const sheet = page.getByRole('dialog', { name: 'Carry on where you were?' });
	await sheet.getByRole('button', { name: 'Add to this phone' }).tap();
	await page.getByRole('link', { name: 'Carry on' }).tap();
	await expect(page.getByRole('heading', { name: 'Where the numbers come from' })).toBeVisible();
});

test('the same code twice changes nothing', async ({ page }) => {
	const link = await hash({ lessons: { 'wear-and-tear': done('2026-11-25') } });
	await open(page, link);
	await page.getByRole('button', { name: 'Add to this phone' }).tap();
	await expect(page.getByText('Added to this phone.')).toBeVisible();
	await page.evaluate((again) => (location.hash = again), link);
	await expect(page.getByRole('dialog', { name: 'It is all here already' })).toBeVisible();
});

test('a code that was cut changes nothing, and the course opens all the same', async ({ page }) => {
	const link = await hash({ lessons: { 'wear-and-tear': done('2026-11-25') } });
	await open(page, link.slice(0, -6));
	await expect(page.getByRole('dialog')).toContainText('Nothing was changed.');
	await page.getByRole('button', { name: 'Start here' }).tap();
	await expect(page.getByRole('link', { name: 'Start this lesson' })).toBeVisible();
});
