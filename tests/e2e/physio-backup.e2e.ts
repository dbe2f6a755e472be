import { untilAllStored } from '../pages/until-stored.ts';
import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { expectNoViolations } from '../pages/axe.ts';
import { open, reload } from '../pages/open.ts';
import {
	addPerson,
	backupOf,
	chooseBackup,
	makePlan,
	PASSPHRASE,
	startClinic,
	toBackup
} from '../pages/physio.ts';
import { expect, test } from '../pages/test.ts';

const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true });

for (const width of [320, 390]) {
	test(`a passphrase that is made can be read whole at ${String(width)} px, and is asked for again`, async ({
		page
	}) => {
		await page.setViewportSize({ width, height: 700 });
		await open(page, 'physio/');
		await page.getByLabel('Your clinic’s name').fill('Park Physio');
		await page.getByLabel('Your name').fill('Priya');
		await page.getByLabel('The course’s public address').fill('run.example');
		const field = page.getByLabel('Passphrase for your backup');
		for (let made = 0; made < 5; made += 1) {
			await button(page, 'Make one for me').tap();
			const words = (await field.inputValue()).split(' ');
			expect(words).toHaveLength(6);
			await expect(page.getByRole('list', { name: 'Write down these words' })).toHaveText(
				new RegExp(words.join('\\s*'))
			);
			const fits = await field.evaluate(
				(node) => node.scrollWidth <= node.clientWidth && node.scrollHeight <= node.clientHeight
			);
			expect(fits, words.join(' ')).toBe(true);
		}
		await expectNoViolations(page, 'a made passphrase');
		const start = button(page, 'Make keys and first backup');
		await start.tap();
		await expect(page.getByRole('alert').filter({ hasText: 'once more' })).toBeVisible();
		const phrase = await field.inputValue();
		await page.getByLabel('Type it once more').fill(phrase.slice(0, -3));
		await start.tap();
		await expect(page.getByText('The two passphrases differ.')).toBeVisible();
		await page.getByLabel('Type it once more').fill(phrase.toUpperCase().replaceAll(' ', '-'));
		const saving = page.waitForEvent('download');
		await start.tap();
		await saving;
		await expect(page.getByRole('heading', { name: 'Your list' })).toBeVisible();
	});
}

test('names that are on the page make no fair passphrase', async ({ page }) => {
	await open(page, 'physio/');
	await page.getByLabel('Your clinic’s name').fill('Park Physio');
	await page.getByLabel('Your name').fill('Priya');
	await page.getByLabel('Passphrase for your backup').fill('Priya Park Physio');
	await expect(page.getByText('Easy to guess')).toBeVisible();
});

test('a passphrase is changed; files made before keep theirs', async ({ page }) => {
	test.slow();
	const next = 'walnut harbour ticket violin';
	const before = await readFile(await startClinic(page));
	await toBackup(page);
	await page.getByText('Choose another one').tap();
	await page.getByLabel('The passphrase until now').fill(PASSPHRASE);
	await page.getByLabel('The new passphrase').fill(next);
	await page.getByLabel('Type it once more').fill(next);
	const [download] = await Promise.all([
		page.waitForEvent('download'),
		button(page, 'Change it and save a backup').tap()
	]);
	await expect(page.getByText('still open with their old passphrase')).toBeVisible();
	await chooseBackup(page, await readFile(await download.path()), next);
	await button(page, 'Leave it').tap();
	await chooseBackup(page, before, PASSPHRASE);
	await button(page, 'Leave it').tap();
	await backupOf(page, next);
});

test('each deleted person can be restored, and no older backup restores them unasked', async ({
	page
}) => {
	test.slow();
	await startClinic(page);
	await addPerson(page, 'Mina N.');
	await makePlan(page, 'Technique only');
	await button(page, 'To the list').tap();
	await addPerson(page, 'Ray');
	const older = await backupOf(page);
	await button(page, 'To the list').tap();
	for (const name of ['Mina N.', 'Ray']) {
		await page.getByRole('button', { name }).tap();
		await button(page, 'Delete').tap();
		await expect(page.getByText(`${name} is deleted.`)).toBeVisible();
	}
	const undo = page.getByRole('status').getByRole('button', { name: 'Undo' });
	await expect(undo).toHaveCount(2);
	await undo.last().tap();
	await expect(page.getByRole('button', { name: 'Mina N.' })).toBeVisible();
	await page.getByRole('button', { name: 'Mina N.' }).tap();
	await button(page, 'Delete').tap();

	await untilAllStored(page);
	await reload(page);
	await toBackup(page);
	await chooseBackup(page, older);
	await expect(page.getByText('2 people in this file were deleted here on')).toBeVisible();
	await expectNoViolations(page, 'a backup with someone deleted');
	await button(page, 'Add it').tap();
	await expect(page.getByText('The backup is added here.')).toBeVisible();
	await button(page, 'To the list').tap();
	await expect(page.getByText('Nobody is here yet.')).toBeVisible();

	await toBackup(page);
	await chooseBackup(page, older);
	await page.getByLabel('Add them again').check();
	await button(page, 'Add it').tap();
	await expect(page.getByText('The backup is added here.')).toBeVisible();
	await button(page, 'To the list').tap();
	await expect(page.getByRole('button', { name: 'Mina N.' })).toBeVisible();
	await expect(page.getByRole('button', { name: 'Ray' })).toBeVisible();
});

test('a list is erased from a computer that is given away, and comes back from its backup', async ({
	page
}) => {
	test.slow();
	await startClinic(page);
	await addPerson(page, 'Mina N.');
	await makePlan(page, 'Technique only');
	const file = await backupOf(page);
	await button(page, 'Erase this list').tap();
	const dialog = page.getByRole('dialog');
	await expect(dialog).toContainText('1 person, all plans');
	await button(page, 'Keep it').tap();
	await expect(dialog).toBeHidden();
	await button(page, 'Erase this list').tap();
	await expectNoViolations(page, 'the question before erasing');
	await button(page, 'Erase it all').tap();
	await expect(page.getByRole('heading', { name: 'Begin here' })).toBeVisible();
	await expect(page.getByRole('heading', { level: 1, name: 'For physios' })).toBeFocused();
	await reload(page);
	await expect(page.getByRole('heading', { name: 'Begin here' })).toBeVisible();

	await chooseBackup(page, file);
	await expect(page.getByText('Links will lead to https://run.example/course/')).toBeVisible();
	await expect(page.getByText('takes over the keys')).toBeVisible();
	await button(page, 'Add it').tap();
	await expect(page.getByRole('button', { name: 'Mina N.' })).toBeVisible();
	await expect(page.getByText('There is no backup of this list yet')).toBeHidden();
});

test('what would lock a list away is refused when it is typed', async ({ page }) => {
	await startClinic(page);
	await toBackup(page);
	const address = `https://health.example.org/${'departments/'.repeat(18)}`;
	await page.getByLabel('The course’s public address').fill(address);
	await button(page, 'Save').tap();
	await expect(page.getByText('The most is 200')).toBeVisible();
	await page.getByLabel('The course’s public address').fill('run.example');
	await page.getByLabel('Your clinic’s name').fill('\u0958'.repeat(50));
	await button(page, 'Save').tap();
	await expect(page.getByText('The most is 80')).toBeVisible();
	await page.getByLabel('Your clinic’s name').fill('Park Physio');
	await button(page, 'Save').tap();
	await expect(page.getByText('Saved. Plans')).toBeVisible();
	await reload(page);
	await expect(page.getByRole('heading', { name: 'Your list' })).toBeVisible();
	await button(page, 'Add a person').tap();
	await page.getByLabel('Short name or initials').fill('\u0958'.repeat(21));
	await button(page, 'Add to the list').tap();
	await expect(page.getByText('The most is 40')).toBeVisible();
});

test('a list with an address that grew too long in 0.5.3 opens, and asks to be corrected', async ({
	page
}) => {
	await startClinic(page);
	await addPerson(page, 'Mina N.');
	const site = `https://health.example.org/${'departments/'.repeat(18)}`;
	await page.evaluate(
		async (value) => {
			const name = (await indexedDB.databases()).find((one) => one.name?.includes('clinic'))?.name;
			await new Promise<void>((resolve) => {
				const request = indexedDB.open(name ?? '');
				request.onsuccess = () => {
					const transaction = request.result.transaction('settings', 'readwrite');
					transaction.objectStore('settings').put({ name: 'profile', value });
					transaction.oncomplete = () => {
						request.result.close();
						resolve();
					};
				};
			});
		},
		{ clinic: 'Park Physio', by: 'Priya', site }
	);
	await reload(page);
	await expect(page.getByRole('button', { name: 'Mina N.' })).toBeVisible();
	await expect(page.getByText('The most is 200')).toBeVisible();
	await button(page, 'Correct it').tap();
	await page.getByLabel('The course’s public address').fill('run.example');
	await button(page, 'Save').tap();
	await button(page, 'To the list').tap();
	await expect(page.getByText('The most is 200')).toBeHidden();
});
