import { expectNoViolations } from '../pages/axe.ts';
import { redFlags } from '../pages/course.ts';
import { seedSessions } from '../pages/diary.ts';
import { open } from '../pages/open.ts';
import { horizontalOverflow } from '../pages/overflow.ts';
import { seedProgramme } from '../pages/session.ts';
import { expect, test } from '../pages/test.ts';
import { untilAllStored, untilStored } from '../pages/until-stored.ts';

test.beforeEach(async ({ page }) => {
	await page.clock.setFixedTime('2026-12-02T12:00:00+11:00');
});

test('warning signs first, then the physio’s rule beside the last entries, then one’s own plan', async ({
	page
}) => {
	await seedProgramme(page);
	await seedSessions(page, [
		{ id: 'session-01', day: '2026-11-28', pain: { during: 2 }, notes: { pain: 1 } },
		{ id: 'session-02', day: '2026-12-01', pain: { during: 2, morning: 1 }, notes: { pain: 4 } }
	]);
	await open(page, 'goal/');
	await page.getByLabel('What I do').fill('Walk for two days');
	await page.getByLabel('What I do').blur();
	await expect(page.getByText('Kept on this device.')).toBeVisible();
	await untilAllStored(page);
	await open(page);
	await page.getByRole('link', { name: 'Something hurts' }).tap();
	const main = page.getByRole('main');
	await expect(main).toContainText('The rule of Kim Lee');
	await expect(main.getByRole('heading', { level: 2 })).toHaveText([
		/Is it one of these/,
		/What your physio set/,
		/My own plan/,
		/A question for my physio/,
		/Whom to ring/
	]);
	for (const { name } of redFlags.flags)
		await expect(main.getByRole('link', { name, exact: true }).first()).toBeVisible();
	await expect(main).toContainText('During a session: at most 2 of 10.');
	await expect(main).toContainText('Sore for two days: one back.');
	await expect(main).toContainText('If it swells, stay at this stage.');
	await expect(main).toContainText('During: 4 of 10, over your physio’s number 2');
	await expect(main).toContainText('During: 1 of 10, within your physio’s number 2');
	await expect(main).toContainText('Walk for two days');
	await expect(main).toContainText('Your physio: Kim Lee, Park Physio.');
	// It shows and never decides.
	await expect(main).not.toContainText(/you (may|can|should) (go|run|move) (on|up|again)/i);
	await expectNoViolations(page, 'something hurts');
});

test('a sign leads to what to do about it', async ({ page }) => {
	await open(page, 'hurts/');
	const [flag] = redFlags.flags;
	await page.getByRole('link', { name: flag?.name ?? '', exact: true }).tap();
	await expect(page).toHaveURL(new RegExp(`/red-flags/#${flag?.id ?? ''}$`));
});

test('a question for the physio is added to one’s own', async ({ page }) => {
	await open(page, 'hurts/');
	await page.getByLabel('Your own question').fill('Is soreness on stairs all right?');
	await page.getByRole('button', { name: 'Add', exact: true }).tap();
	await expect(page.getByRole('list', { name: 'My own questions' })).toContainText('stairs');
	await untilStored(page, 'notes', 'stairs');
	await open(page, 'summary/');
	await expect(page.getByRole('list', { name: 'My own questions' })).toContainText('stairs');
});

test('without a programme it says so, and what can be done instead', async ({ page }) => {
	await open(page, 'hurts/');
	await expect(page.getByText('There is no programme here yet.')).toBeVisible();
	await page.getByRole('link', { name: 'Write my plan' }).tap();
	await expect(page.getByRole('heading', { name: 'If it flares up' })).toBeVisible();
});

test('it fits a narrow screen', async ({ page }) => {
	await page.setViewportSize({ width: 320, height: 640 });
	await open(page, 'hurts/');
	await expect(page.getByRole('heading', { name: 'Something hurts' })).toBeVisible();
	expect(await horizontalOverflow(page)).toEqual([]);
});
