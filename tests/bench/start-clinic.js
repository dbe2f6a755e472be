/**
 * A clinic with one person and one plan, and the plan's link.
 * @param {import('@playwright/test').Page} page
 * @param {string} start
 */
export async function startClinic(page, start) {
	await page.goto(`${start}physio/`);
	await page.getByLabel('Your clinic’s name').fill('Bench');
	await page.getByLabel('Your name').fill('B');
	await page.getByLabel('The course’s public address').fill('https://run.example/');
	await page.getByLabel('Passphrase for your backup').fill('otter lantern maple violin');
	await page.getByLabel('Type it once more').fill('otter lantern maple violin');
	await page.getByRole('button', { name: 'Make keys and first backup' }).click();
	await page.getByRole('heading', { name: 'Your list' }).waitFor();
	await page.getByRole('button', { name: 'Add a person' }).click();
	await page.getByLabel('Short name or initials').fill('Model');
	await page.getByRole('button', { name: 'Add to the list' }).click();
	await page.getByRole('button', { name: 'Everything', exact: true }).click();
	await page.getByRole('button', { name: 'Save the plan' }).click();
	return page.getByLabel('Link', { exact: true }).inputValue();
}
