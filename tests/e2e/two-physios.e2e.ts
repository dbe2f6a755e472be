import type { Browser, Page } from '@playwright/test';
import { readAssignment } from '../../src/lib/assignment/signature.ts';
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

/** The key that signed a link: a patient's phone knows a clinic by it. */
async function keyOf(link: string): Promise<string> {
	const read = await readAssignment(link.slice(link.indexOf('#') + 1));
	return read.ok ? read.key : read.sentence;
}

/** The first physio has made a plan for Mina and saved a backup; the second begins a list of their own. */
async function bothBegin(page: Page, browser: Browser, baseURL: string | undefined) {
	await startClinic(page);
	await addPerson(page, 'Mina N.');
	const first = await keyOf(await makePlan(page, 'Technique only'));
	const file = await backupOf(page);
	const context = await browser.newContext({ baseURL, hasTouch: true, serviceWorkers: 'block' });
	const tom = await context.newPage();
	await startClinic(tom);
	return { first, file, tom };
}

/** The backup is added; `words` are in the question. */
async function addBackup(page: Page, file: Buffer, words: string, own = '') {
	await toBackup(page);
	await chooseBackup(page, file);
	await expect(page.getByText(words)).toBeVisible();
	if (own) await page.getByLabel('This computer’s own passphrase').fill(own);
	await button(page, 'Add it').tap();
	await expect(page.getByText('The backup is added here.')).toBeVisible();
}

const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true });

test('the second physio’s new list takes the first one’s keys, so no phone warns', async ({
	page,
	browser,
	baseURL
}) => {
	test.slow();
	const { first, file, tom } = await bothBegin(page, browser, baseURL);
	await addBackup(tom, file, 'takes over the keys and the passphrase');
	await button(tom, 'To the list').tap();
	await addPerson(tom, 'Ray');
	expect(await keyOf(await makePlan(tom, 'Technique only'))).toBe(first);
	await tom.context().close();
});

test('where both have made plans, each patient’s phone continues to see the key that it knows', async ({
	page,
	browser,
	baseURL
}) => {
	test.slow();
	const { first, file, tom } = await bothBegin(page, browser, baseURL);
	await addPerson(tom, 'Ray');
	const own = await keyOf(await makePlan(tom, 'Technique only'));
	expect(own).not.toBe(first);
	await addBackup(tom, file, 'This backup brings keys of its own.', PASSPHRASE);
	for (const [name, key] of [
		['Mina N.', first],
		['Ray', own]
	] as const) {
		await button(tom, 'To the list').tap();
		await tom.getByRole('button', { name }).tap();
		await tom.getByLabel(`Note to ${name}`).fill('Slowly.');
		await button(tom, 'Save the plan').tap();
		await expect(tom.getByText(/^Saved\./)).toBeVisible();
		const link = await tom.getByLabel('Link', { exact: true }).inputValue();
		expect(await keyOf(link)).toBe(key);
	}
	await tom.context().close();
});
