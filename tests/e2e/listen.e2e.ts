import { open } from '../pages/open.ts';
import { expect, test } from '../pages/test.ts';
import { giveVoice, heard, litWord } from '../pages/voice.ts';
import { next, start, TABLETS, turnedOn } from '../pages/waiting-room.ts';

const STEP = 'lessons/wear-and-tear/#least';

test('a step is read aloud, word by word, and nothing sounds by itself', async ({ page }) => {
	await giveVoice(page);
	await open(page, STEP);
	const listen = page.getByRole('button', { name: 'Listen' });
	await expect(listen).toBeVisible();
	expect((await heard(page)).said).toEqual([]);
	await listen.tap();
	expect((await heard(page)).said).toEqual(['Runners for fun had the least']);
	await page.evaluate(() => window.sayWord('Runners '.length));
	expect(await litWord(page)).toBe('for');

	await page.evaluate(() => window.endText());
	const { said } = await heard(page);
	// The number of a source is for eyes; a hard word is read with its sentence.
	expect(said[1]).toMatch(/^Of every 200 people .* and of elite runners about 27 \(13\.3\s%\)\.$/);
	await page.evaluate(() => {
		window.sayWord(0);
		window.sayWord(window.heard.said[1]?.indexOf('elite') ?? 0);
	});
	expect(await litWord(page)).toBe('elite');

	await page.getByRole('button', { name: 'Stop' }).tap();
	expect((await heard(page)).sounds).toBe(false);
	expect(await litWord(page)).toBe('');
});

test('leaving the step or the page falls silent', async ({ page }) => {
	await giveVoice(page);
	await open(page, STEP);
	await page.getByRole('button', { name: 'Listen' }).tap();
	expect((await heard(page)).sounds).toBe(true);
	await page.getByRole('link', { name: 'Next' }).tap();
	await expect.poll(async () => (await heard(page)).sounds).toBe(false);
	await page.getByRole('button', { name: 'Listen' }).tap();
	await page.getByRole('link', { name: 'Back' }).tap();
	await expect.poll(async () => (await heard(page)).sounds).toBe(false);
});

test('where the device has no voice of its own there is no button', async ({ page }) => {
	await giveVoice(page, false);
	await open(page, STEP);
	await expect(page.getByRole('heading', { name: 'Runners for fun had the least' })).toBeVisible();
	await page.getByRole('main').tap({ position: { x: 5, y: 5 } });
	await expect(page.getByRole('button', { name: 'Listen' })).toHaveCount(0);
});

test.describe('in the waiting room', () => {
	test.use({ viewport: TABLETS[0].viewport });

	test('it reads on request, and the next screen is silent', async ({ page }) => {
		await giveVoice(page);
		await turnedOn(page);
		await start(page).tap();
		await page.getByRole('button', { name: 'Listen' }).tap();
		expect((await heard(page)).said[0]).toBe('Take a guess');
		await next(page).tap();
		await expect.poll(async () => (await heard(page)).sounds).toBe(false);
		await expect(page.getByRole('button', { name: 'Listen' })).toBeVisible();
	});
});
