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

async function computer(browser: Browser, baseURL: string | undefined): Promise<Page> {
	const context = await browser.newContext({ baseURL, hasTouch: true, serviceWorkers: 'block' });
	return context.newPage();
}

const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true });

test('the second physio’s new list takes the first one’s keys, so no phone warns', async ({
	page,
	browser,
	baseURL
}) => {
	test.slow();
	await startClinic(page);
	await addPerson(page, 'Mina N.');
	const first = await keyOf(await makePlan(page, 'Technique only'));
	const file = await backupOf(page);

	const tom = await computer(browser, baseURL);
	await startClinic(tom);
	await toBackup(tom);
	await chooseBackup(tom, file);
	await expect(tom.getByText('takes over the keys and the passphrase')).toBeVisible();
	await button(tom, 'Add it').tap();
	await expect(tom.getByText('The backup is added here.')).toBeVisible();
	await button(tom, 'To the list').tap();
	await addPerson(tom, 'Ray');
	expect(await keyOf(await makePlan(tom, 'Technique only'))).toBe(first);
	await tom.context().close();
});

test('where both have made plans, each patient’s phone goes on to see the key that it knows', async ({
	page,
	browser,
	baseURL
}) => {
	test.slow();
	await startClinic(page);
	await addPerson(page, 'Mina N.');
	const first = await keyOf(await makePlan(page, 'Technique only'));
	const file = await backupOf(page);

	const tom = await computer(browser, baseURL);
	await startClinic(tom);
	await addPerson(tom, 'Ray');
	const own = await keyOf(await makePlan(tom, 'Technique only'));
	expect(own).not.toBe(first);
	await toBackup(tom);
	await chooseBackup(tom, file);
	await expect(tom.getByText('This backup brings keys of its own.')).toBeVisible();
	await tom.getByLabel('This computer’s own passphrase').fill(PASSPHRASE);
	await button(tom, 'Add it').tap();
	await expect(tom.getByText('The backup is added here.')).toBeVisible();
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
