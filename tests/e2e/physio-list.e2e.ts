import { readFile } from 'node:fs/promises';
import { addPerson, makePlan, startClinic } from '../pages/physio.ts';
import { expect, test } from '../pages/test.ts';

test.use({ viewport: { width: 1440, height: 900 }, isMobile: false });

test('a list is searched, renamed, archived and deleted from, and each can be undone', async ({
	page
}) => {
	await startClinic(page);
	for (const name of ['Mina N.', '=Sum <b>T.</b>']) await addPerson(page, name);
	const search = page.getByLabel('Find a person');
	await search.fill('min');
	await expect(page.getByRole('button', { name: 'Mina N.' })).toBeVisible();
	await expect(page.getByRole('button', { name: '<b>T.</b>' })).toBeHidden();
	await search.fill('');

	await page.getByRole('button', { name: '<b>T.</b>' }).tap();
	await page.getByRole('button', { name: 'Rename' }).tap();
	await page.getByRole('dialog').getByLabel('Short name or initials').fill('=Sam');
	await page.getByRole('button', { name: 'Save the name' }).tap();
	const heading = page.getByRole('heading', { level: 1 });
	await expect(heading).toHaveText('=Sam');
	await page.getByRole('button', { name: 'Undo' }).tap();
	await expect(heading).toHaveText('=Sum <b>T.</b>');
	await expect(heading).toBeFocused();
	await expect(page.getByRole('button', { name: 'Undo' })).toBeHidden();
	await page.getByRole('button', { name: 'Rename' }).tap();
	await page.getByRole('dialog').getByLabel('Short name or initials').fill('=Sam');
	await page.getByRole('button', { name: 'Save the name' }).tap();
	await expect(page.getByText('=Sum <b>T.</b> is now =Sam.')).toBeVisible();

	await page.getByRole('button', { name: 'Archive', exact: true }).tap();
	await expect(page.getByText('Archived. Nothing is deleted.')).toBeVisible();
	await page.getByRole('button', { name: 'Bring back to the list' }).tap();
	await expect(page.getByText('Archived. Nothing is deleted.')).toBeHidden();

	await page.getByRole('button', { name: 'Delete', exact: true }).tap();
	await expect(page.getByRole('button', { name: /^=Sam/ })).toBeHidden();
	await page.getByRole('button', { name: 'Undo' }).tap();
	await expect(page.getByRole('button', { name: '=Sam' }).first()).toBeVisible();

	await test.step('it stands by name where the physio wants that', async () => {
		const people = page.getByRole('group', { name: /^Under way/ }).getByRole('listitem');
		await page.getByLabel('In the order of').selectOption({ label: 'Name' });
		await expect(people).toHaveText([/=Sam/, /Mina N\./]);
		await page.getByLabel('In the order of').selectOption({ label: 'Finish by' });
		await expect(people).toHaveText([/=Sam/, /Mina N\./]);
	});

	await page.getByRole('button', { name: 'Backup and settings' }).tap();
	const [download] = await Promise.all([
		page.waitForEvent('download'),
		page.getByRole('button', { name: 'Save as CSV' }).tap()
	]);
	const rows = (await readFile(await download.path(), 'utf8')).split('\r\n');
	expect(rows[0]).toMatch(/^\uFEFFName,Status,.*,Lessons done,Lessons set,/);
	expect(rows.find((row) => row.includes('Sam'))).toMatch(
		/^'=Sam,No plan yet,no,,,\d{4}-\d\d-\d\d,,,$/
	);
});

test('lessons are dragged into order with a mouse', async ({ page }) => {
	await startClinic(page);
	await addPerson(page, 'Ray');
	await makePlan(page, 'Technique only');
	const first = page
		.getByRole('listitem')
		.filter({ has: page.getByRole('button', { name: 'Up' }) });
	const titles = () => first.locator('.title').allInnerTexts();
	const before = await titles();
	await first.nth(2).dragTo(first.nth(0));
	await expect.poll(titles).toEqual([before[2], before[0], before[1], ...before.slice(3)]);
});
