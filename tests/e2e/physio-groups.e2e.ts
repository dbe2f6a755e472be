import { expectNoViolations } from '../pages/axe.ts';
import { reload } from '../pages/open.ts';
import { addPerson, makePlan, startClinic } from '../pages/physio.ts';
import { expect, test } from '../pages/test.ts';
import { untilAllStored } from '../pages/until-stored.ts';

test.use({ viewport: { width: 1440, height: 900 }, isMobile: false });

test('people are put in groups of the physio’s own, and the list shows one group', async ({
	page
}) => {
	await startClinic(page);
	await addPerson(page, 'Jo O.');
	await addPerson(page, 'Mina N.');
	await page.getByRole('button', { name: 'Put in a group' }).tap();
	const dialog = page.getByRole('dialog', { name: 'Group' });
	await expectNoViolations(page, 'the group of a person');
	await dialog.getByLabel('Your own label').fill('  ACL group ');
	await dialog.getByRole('button', { name: 'Save the group' }).tap();
	await expect(page.getByRole('button', { name: 'Group: ACL group' })).toBeVisible();

	const list = page.getByRole('navigation', { name: 'Your list' });
	await list.getByLabel('Group', { exact: true }).selectOption('ACL group');
	await expect(list.getByRole('button', { name: /Mina N\./ })).toBeVisible();
	await expect(list.getByRole('button', { name: /Jo O\./ })).toBeHidden();
	await list.getByLabel('Group', { exact: true }).selectOption('Everyone');
	await expect(list.getByRole('button', { name: /Jo O\./ })).toBeVisible();

	// Without a label there is nothing to choose.
	await page.getByRole('button', { name: 'Group: ACL group' }).tap();
	await dialog.getByLabel('Your own label').fill('');
	await dialog.getByRole('button', { name: 'Save the group' }).tap();
	await expect(list.getByLabel('Group', { exact: true })).toBeHidden();
});

test('a plan begins with a set of the physio’s own, or with another person’s plan', async ({
	page
}) => {
	await startClinic(page);
	await addPerson(page, 'Jo O.');
	await makePlan(page, 'Technique only');
	const more = page.getByText('Your own sets, and other people’s plans');
	await more.click();
	await page.getByRole('button', { name: 'Keep the set' }).tap();
	await expect(page.getByText('Write a name for the set.')).toBeVisible();
	await page.getByLabel('Keep these lessons and sessions as a set').fill('After a knee');
	await page.getByRole('button', { name: 'Keep the set' }).tap();
	await expect(page.getByText('“After a knee” is one of your sets now.')).toBeVisible();
	await expectNoViolations(page, 'own sets');
	const chosen = page.getByText(/^\d+ of \d+ chosen/);
	const five = await chosen.innerText();

	await addPerson(page, 'Mina N.');
	await expect(chosen).toHaveText(/^0 of/);
	await more.click();
	await page.getByRole('button', { name: 'After a knee', exact: true }).tap();
	await expect(chosen).toHaveText(five);
	await page.getByRole('button', { name: 'Save the plan' }).tap();
	await expect(page.getByLabel('Link', { exact: true })).toBeVisible();

	await addPerson(page, 'Ray W.');
	await more.click();
	await page.getByLabel('Copy the plan of someone on your list').fill('jo');
	await page.getByRole('button', { name: /^Copy from Jo O\./ }).tap();
	await expect(chosen).toHaveText(five);
	await expect(page.getByText('The draft has the lessons and sessions of “Jo O.”')).toBeVisible();

	await page.getByRole('button', { name: 'Take out After a knee' }).tap();
	await expect(page.getByRole('button', { name: 'After a knee', exact: true })).toBeHidden();
	await page.getByRole('button', { name: 'Undo' }).tap();
	await untilAllStored(page);
	await reload(page);
	await page.getByRole('button', { name: /Ray W\./ }).tap();
	await more.click();
	await expect(page.getByRole('button', { name: 'After a knee', exact: true })).toBeVisible();
});
