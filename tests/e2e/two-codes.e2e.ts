import type { Page } from '@playwright/test';
import { assignmentLink, receiptLink } from '../../src/lib/assignment/link.ts';
import { asDigits } from '../../src/lib/qr/digits.ts';
import { aClinic } from '../pages/clinic.ts';
import { open } from '../pages/open.ts';
import { addPerson, handedBack, makePlan, SITE, startClinic } from '../pages/physio.ts';
import { photoOfSheet, type Held } from '../pages/printed-sheet.ts';
import { expect, test } from '../pages/test.ts';

const WIFI = 'WIFI:S:Park Physio guests;T:WPA;P:run-again-2026;;';
const clinic = await aClinic();

const HELD: readonly Held[] = [
	{ turn: 0, noise: 4, blur: 0 },
	{ turn: 4, noise: 10, blur: 0.8 },
	{ turn: -7, noise: 14, blur: 1 }
];

/** Chooses a photo in the scanner, which is opened first. */
async function choosePhoto(page: Page, buffer: Buffer): Promise<void> {
	await page.getByRole('button', { name: 'Scan the code' }).tap();
	await page
		.getByLabel('Read a photo of the code')
		.setInputFiles({ name: 'photo.png', mimeType: 'image/png', buffer });
}

for (const held of HELD) {
	test(`in a photo turned by ${String(held.turn)}°, a plan is found beside the code of a Wi-Fi`, async ({
		page
	}) => {
		test.slow();
		const plan = assignmentLink(SITE, asDigits(await clinic.plan()));
		for (const texts of [[WIFI, plan] as const, [plan, WIFI] as const]) {
			await open(page, 'assignment/');
			await choosePhoto(page, await photoOfSheet(page, texts, held));
			await expect(
				page.getByRole('heading', { name: 'This says it is from Priya at Park Physio' })
			).toBeFocused({ timeout: 20_000 });
		}
	});
}

test('a photo of two phones gives what both hand back, one after the other', async ({ page }) => {
	test.slow();
	await startClinic(page);
	const codes = [];
	for (const name of ['Mina N.', 'Ray']) {
		await addPerson(page, name);
		const receipt = await handedBack(await makePlan(page, 'Technique only'));
		codes.push(receiptLink(SITE, asDigits(receipt)));
		await page.getByRole('button', { name: 'To the list' }).tap();
	}
	const photo = await photoOfSheet(page, codes, { turn: 3, noise: 8, blur: 0.6 });
	const asks = page.getByRole('region', { name: 'Keep this?' });
	const kept = [];
	for (let count = 0; count < 2; count += 1) {
		await page.getByRole('button', { name: 'Take back' }).tap();
		await choosePhoto(page, photo);
		await expect(asks).toBeVisible({ timeout: 20_000 });
		kept.push(await asks.getByRole('heading').textContent());
		await page.getByRole('button', { name: 'Keep it', exact: true }).tap();
		await page.getByRole('button', { name: 'To the list' }).tap();
	}
	expect(kept.sort()).toEqual(['Mina N.', 'Ray']);

	// Nothing is new in it now: it says so, of whom, and continues looking.
	await page.getByRole('button', { name: 'Take back' }).tap();
	await choosePhoto(page, photo);
	await expect(page.locator('.scanner').getByRole('status')).toHaveText(
		/^(Mina N\.|Ray) handed this in before\. Nothing is new, and nothing was changed\.$/,
		{ timeout: 20_000 }
	);
});
