import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { expectNoViolations } from '../pages/axe.ts';
import { open, reload } from '../pages/open.ts';
import { horizontalOverflow } from '../pages/overflow.ts';
import { PROGRAMME, seedProgramme } from '../pages/session.ts';
import { expect, test } from '../pages/test.ts';
import { untilAllStored, untilStored } from '../pages/until-stored.ts';

const kept = (page: Page) => expect(page.getByText('Kept on this device.').first()).toBeVisible();

test.beforeEach(async ({ page }) => {
	await page.clock.setFixedTime('2026-12-02T12:00:00+11:00');
});

test('a goal, days, a number and a plan are kept, and home shows them', async ({ page }) => {
	await seedProgramme(page);
	await open(page);
	const today = page.getByRole('region', { name: 'My running' });
	await expect(today).toContainText('Before your first run: write down what you will do');
	await today.getByRole('link', { name: 'Set a goal and a plan' }).tap();
	await page.getByLabel('What do you want to do?').fill('5 km in the park');
	await page.getByLabel('By when, if you like').fill('2027-03-01');
	await page.getByLabel('Why does it matter to you?').fill('My son runs there.');
	for (const day of ['Tuesday', 'Thursday', 'Saturday']) await page.getByLabel(day).check();
	await page.getByLabel('At this hour, if you like').fill('07:00');
	await page.getByLabel('After what?').fill('my coffee');
	await page.getByRole('radio', { name: '6', exact: true }).check();
	await page.getByLabel('You chose 6. What would make it one higher?').fill('A friend');
	await page.getByLabel('What I notice').fill('Sore on the stairs');
	await page.getByLabel('What I do').fill('Walk for two days');
	await page.getByLabel('Whom I ring').fill('Kim');
	await page.getByLabel('Whom I ring').blur();
	await kept(page);
	await expectNoViolations(page, 'my goal');
	await untilAllStored(page);
	await reload(page);
	await expect(page.getByLabel('Why does it matter to you?')).toHaveValue('My son runs there.');
	await expect(page.getByRole('radio', { name: '6', exact: true })).toBeChecked();
	await expect(page.getByLabel('What would make it one higher?')).toHaveValue('A friend');
	await expect(page.getByLabel('What I do')).toHaveValue('Walk for two days');
	await open(page);
	await expect(today).toContainText('5 km in the park');
	await expect(today).toContainText('By Monday 1 March 2027');
	await expect(today).toContainText('Tue, Thu, Sat, 7:00 am, after my coffee');
	await expect(today.getByRole('link', { name: 'My goal and my plan' })).toBeVisible();
});

test('words without a goal are not lost, and it says what is missing', async ({ page }) => {
	await open(page, 'goal/');
	await page.getByLabel('Why does it matter to you?').fill('For my head');
	await page.getByLabel('What do you want to do?').focus();
	await expect(page.getByRole('alert').first()).toHaveText(
		'Write what you want to do. Then all of it is kept.'
	);
	await page.getByLabel('What do you want to do?').fill('Run again');
	await page.getByLabel('What do you want to do?').press('Enter');
	await kept(page);
	await untilAllStored(page);
	await reload(page);
	await expect(page.getByLabel('Why does it matter to you?')).toHaveValue('For my head');
});

test('words are kept while they are typed, before the field is left', async ({ page }) => {
	await open(page, 'goal/');
	await page.getByLabel('What do you want to do?').pressSequentially('Run to the sea');
	await untilStored(page, 'notes', 'Run to the sea');
	await page.getByLabel('What I do').pressSequentially('Rest for a day');
	await untilStored(page, 'notes', 'Rest for a day');
	await reload(page);
	await expect(page.getByLabel('What do you want to do?')).toHaveValue('Run to the sea');
	await expect(page.getByLabel('What I do')).toHaveValue('Rest for a day');
	await page.getByLabel('What do you want to do?').fill('');
	await page.getByLabel('What do you want to do?').blur();
	await kept(page);
	await untilAllStored(page);
	await reload(page);
	await expect(page.getByLabel('What do you want to do?')).toHaveValue('');
	await expect(page.getByLabel('What I do')).toHaveValue('Rest for a day');
});

test('the physio’s days are ticked, and a calendar file has sessions and mornings', async ({
	page
}) => {
	await seedProgramme(page, { ...PROGRAMME, days: [1, 3] });
	await open(page, 'goal/');
	await expect(page.getByLabel('Monday')).toBeChecked();
	await expect(page.getByLabel('Wednesday')).toBeChecked();
	await page.getByLabel('At this hour, if you like').fill('18:30');
	await page.getByLabel('At this hour, if you like').blur();
	const save = page.getByRole('button', { name: 'Add to my calendar' });
	const read = async () => {
		const [download] = await Promise.all([page.waitForEvent('download'), save.tap()]);
		return readFileSync(await download.path(), 'utf8').split('\r\n');
	};
	const first = await read();
	await expect(page.getByText('Look for my-sessions.ics')).toBeVisible();
	expect(first).toEqual(
		expect.arrayContaining([
			'SUMMARY:Session',
			'DTSTART:20261202T183000',
			'DURATION:PT13M',
			'RRULE:FREQ=WEEKLY;WKST=MO;COUNT=52;BYDAY=MO,WE',
			'DTSTART:20261203T080000',
			'RRULE:FREQ=WEEKLY;WKST=MO;COUNT=52;BYDAY=TU,TH'
		])
	);
	await page.clock.setFixedTime('2026-12-02T12:05:00+11:00');
	await page.getByLabel('Wednesday').uncheck();
	await expect(page.locator('strong', { hasText: 'Mon, 6:30 pm' })).toBeVisible();
	const second = await read();
	const uids = (lines: readonly string[]) => lines.filter((line) => line.startsWith('UID:'));
	expect(uids(second)).toEqual(uids(first));
	const sequence = (lines: readonly string[]) =>
		Number(lines.find((line) => line.startsWith('SEQUENCE:'))?.split(':')[1]);
	expect(sequence(second)).toBe(sequence(first) + 300);
});

test('it fits a narrow screen', async ({ page }) => {
	await page.setViewportSize({ width: 320, height: 640 });
	await open(page, 'goal/');
	await expect(page.getByLabel('What I notice')).toBeVisible();
	expect(await horizontalOverflow(page)).toEqual([]);
});
