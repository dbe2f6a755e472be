import { expectNoViolations } from '../pages/axe.ts';
import { openDiary, seedSessions, sessionOf, type Session } from '../pages/diary.ts';
import { tabTo } from '../pages/keyboard.ts';
import { reload } from '../pages/open.ts';
import { horizontalOverflow } from '../pages/overflow.ts';
import { expect, test } from '../pages/test.ts';
import { untilAllStored } from '../pages/until-stored.ts';

const pain = { during: 2, evening: 3, morning: 2, week_to_week: 1 };
const WEEKS: readonly Session[] = [
	{ id: 'session-01', day: '2026-11-23', pain, notes: { pain: 1, runSeconds: 540 } },
	{ id: 'session-02', day: '2026-11-26', pain, notes: { pain: 2, morning: 2, runSeconds: 600 } },
	{
		id: 'session-03',
		day: '2026-12-01',
		pain,
		notes: { pain: 4, evening: 3, runSeconds: 400, ended: 'stopped', words: 'Too fast.' }
	},
	{ id: 'session-04', day: '2026-12-02', notes: { pain: 9, runSeconds: 1200, byHand: true } }
];

test.beforeEach(async ({ page }) => {
	await page.clock.setFixedTime('2026-12-02T20:00:00+11:00');
});

test('with no programme and no session it says what it will show and how to begin', async ({
	page
}) => {
	await openDiary(page);
	await expect(page.getByText('There is no programme here yet.')).toBeVisible();
	await expect(page.getByRole('main').getByRole('link', { name: 'Add my plan' })).toBeVisible();
	await expect(page.getByText('your minutes of running, week by week')).toBeVisible();
	await expect(page.getByText('Your own words stay here unless you tick them.')).toBeVisible();
});

test('weeks show lights in words, from the physio’s numbers alone', async ({ page }) => {
	await seedSessions(page, WEEKS);
	await openDiary(page);
	const now = page.getByRole('listitem').filter({
		has: page.getByRole('heading', { level: 3, name: '30 Nov – 6 Dec' })
	});
	const lights = now.getByRole('listitem');
	await expect(lights).toHaveText([/Tue\s*over\s*Stopped early/, /Wed\s*no light/]);
	await expect(now.getByText('27 minutes of running.')).toBeVisible();
	const before = page.getByRole('listitem').filter({
		has: page.getByRole('heading', { level: 3, name: '23–29 Nov' })
	});
	await expect(before.getByRole('listitem')).toHaveText([/Mon\s*within/, /Thu\s*within/]);
});

test('without a physio’s number there are no lights, and it says so', async ({ page }) => {
	await seedSessions(page, WEEKS.slice(3));
	await openDiary(page);
	await expect(page.getByText('There are no lights here.')).toBeVisible();
	await expect(page.getByText('no light', { exact: true })).toHaveCount(1);
});

test('each chart has a table with the same numbers', async ({ page }) => {
	await seedSessions(page, WEEKS);
	await openDiary(page);
	const weeks = page.getByRole('table', { name: 'My weeks in numbers' }).getByRole('row');
	await expect(weeks.nth(1)).toHaveText(/30 Nov – 6 Dec\s*27\s*2\s*9\s*7 points more.*over/);
	await expect(weeks.nth(2)).toHaveText(/23–29 Nov\s*19\s*2\s*2/);
	await expect(page.getByRole('img', { name: /^Minutes of running of each week/ })).toBeVisible();
	const sessions = page.getByRole('table', { name: 'Pain in numbers' }).getByRole('row');
	await expect(sessions.nth(1)).toHaveText(/2 Dec\s*9\s*–\s*–/);
	await expect(sessions.nth(2)).toHaveText(/1 Dec\s*4\s*over.*3\s*within.*–/);
	const chart = page.getByRole('img', { name: /^Pain of each session/ });
	await expect(chart).toContainText('your physio’s number, now 2');
	await page.getByRole('radio', { name: 'That evening' }).tap();
	await expect(chart).toContainText('your physio’s number, now 3');
});

test('planned is beside done, and a note can be corrected', async ({ page }) => {
	await seedSessions(page, WEEKS);
	await openDiary(page);
	const session = sessionOf(page, 'Tuesday 1 December');
	await expect(session).toContainText(/Planned running\s*9 minutes/);
	await expect(session).toContainText(/Done\s*7 minutes/);
	await expect(session).toContainText('During: 4 of 10, over your physio’s number 2');
	await session.getByRole('button', { name: 'Correct' }).tap();
	const asked = session.getByRole('group', { name: 'The most pain during the session' });
	await asked.getByRole('radio', { name: '1', exact: true }).tap();
	await expect(session.getByRole('status')).toHaveText('Noted.');
	await session.getByLabel('Minutes of running').fill('8');
	await session.getByLabel('Minutes of running').press('Tab');
	await expect(session).toContainText(/Done\s*8 minutes/);
	await untilAllStored(page);
	await reload(page);
	await expect(session).toContainText('During: 1 of 10, within your physio’s number 2');
	await expect(session).toContainText(/Done\s*8 minutes/);
	await expect(page.getByText('28 minutes of running.')).toBeVisible();
});

test('an answer that is chosen again is taken back, by thumb and by keyboard', async ({ page }) => {
	await seedSessions(page, WEEKS.slice(3));
	await openDiary(page);
	await page.getByRole('button', { name: 'Correct' }).tap();
	const effort = page.getByRole('group', { name: 'How hard was it?' });
	const four = effort.getByRole('radio', { name: '4', exact: true });
	await four.tap();
	await expect(four).toBeChecked();
	await four.tap();
	await expect(four).not.toBeChecked();
	await expect(page.getByRole('status').filter({ hasText: 'Taken back.' })).toBeVisible();
	await four.focus();
	await page.keyboard.press('Space');
	await expect(four).toBeChecked();
	await page.keyboard.press('Space');
	await expect(four).not.toBeChecked();
});

test('a session is taken out and brought back by keyboard alone', async ({ page }) => {
	await seedSessions(page, WEEKS);
	await openDiary(page);
	const session = sessionOf(page, 'Tuesday 1 December');
	await tabTo(page, session.getByRole('button', { name: 'Take out' }));
	await page.keyboard.press('Enter');
	await expect(session).toBeHidden();
	const back = page.getByRole('button', { name: 'Bring it back' });
	await expect(back).toBeFocused();
	await page.keyboard.press('Enter');
	await expect(session).toBeVisible();
	await expect(page.getByRole('heading', { name: 'Tuesday 1 December' })).toBeFocused();

	await session.getByRole('button', { name: 'Take out' }).tap();
	await expect(back).toBeFocused();
	await untilAllStored(page);
	await reload(page);
	await expect(session).toBeHidden();
	await page.getByText('Taken out', { exact: true }).tap();
	await page.getByRole('button', { name: /^Bring back ?: Tuesday 1 December/ }).tap();
	await expect(session).toBeVisible();
});

test('a session done without the phone is added by hand', async ({ page }) => {
	await openDiary(page);
	await page.getByRole('button', { name: 'Add a session you did without the phone' }).tap();
	const form = page.locator('form');
	await form.getByLabel('Day').fill('2026-12-09');
	await form.getByRole('button', { name: 'Add it' }).tap();
	await expect(form.getByRole('alert')).toHaveText('Choose a day that has been, or today.');
	await form.getByLabel('Day').fill('2026-11-30');
	await form.getByLabel(/^Minutes of running/).fill('12 min');
	await form.getByRole('button', { name: 'Add it' }).tap();
	const session = sessionOf(page, 'Monday 30 November');
	await expect(session).toContainText(/Done\s*12 minutes/);
	await expect(session.getByText('Added by hand.')).toBeVisible();
	await session.getByLabel('In your own words').fill('Along the river.');
	await untilAllStored(page);
	await reload(page);
	await expect(session).toContainText('Along the river.');
});

test('what is noted in one tab shows in the other, and neither undoes the other', async ({
	page,
	context
}) => {
	await seedSessions(page, WEEKS);
	await openDiary(page);
	const other = await context.newPage();
	await other.clock.setFixedTime('2026-12-02T20:00:00+11:00');
	await openDiary(other);
	const [here, there] = [page, other].map((one) => sessionOf(one, 'Tuesday 1 December'));
	await here?.getByRole('button', { name: 'Correct' }).tap();
	await here
		?.getByRole('group', { name: 'Pain the next morning' })
		.getByRole('radio', { name: '5', exact: true })
		.tap();
	await expect(there ?? other.locator('none')).toContainText('Next morning: 5 of 10');
	await there?.getByRole('button', { name: 'Correct' }).tap();
	await there
		?.getByRole('group', { name: 'How hard was it?' })
		.getByRole('radio', { name: '6', exact: true })
		.tap();
	await expect(here ?? page.locator('none')).toContainText(/How hard it was\s*6 of 10/);
	await expect(here ?? page.locator('none')).toContainText('Next morning: 5 of 10');
});

test('a warning sign leads to the page of warning signs at once', async ({ page }) => {
	await seedSessions(page, WEEKS.slice(0, 1));
	await openDiary(page);
	await page.getByRole('button', { name: 'Correct' }).tap();
	await page.getByRole('link', { name: 'Yes. Show me what to do' }).tap();
	await expect(page.getByRole('heading', { level: 1, name: 'Stop and get help' })).toBeVisible();
	await page.goBack();
	await expect(page.getByText('Warning sign noted').first()).toBeVisible();
	await page.getByRole('main').getByRole('link', { name: 'See what to do' }).first().tap();
	await expect(page.getByRole('heading', { level: 1, name: 'Stop and get help' })).toBeVisible();
});

test('it has no barrier that axe can find', async ({ page }) => {
	await seedSessions(page, WEEKS);
	await openDiary(page);
	await expectNoViolations(page, 'weeks');
	await page.getByRole('button', { name: 'Correct' }).first().tap();
	await page.getByRole('button', { name: 'Add a session you did without the phone' }).tap();
	await expectNoViolations(page, 'forms');
});

test('nothing sticks out at 320 px', async ({ page }) => {
	await page.setViewportSize({ width: 320, height: 640 });
	await seedSessions(page, WEEKS);
	await openDiary(page);
	await page.getByRole('button', { name: 'Correct' }).first().tap();
	expect(await horizontalOverflow(page)).toEqual([]);
});

test('on paper are weeks, charts, tables and sessions, and no controls', async ({ page }) => {
	await seedSessions(page, WEEKS);
	await openDiary(page);
	await page.emulateMedia({ media: 'print' });
	await expect(page.getByRole('table')).toHaveCount(2);
	await expect(page.getByRole('img', { name: /^Pain of each session/ })).toBeVisible();
	await expect(page.getByText('Too fast.')).toBeVisible();
	await expect(page.getByRole('main').getByRole('button')).toHaveCount(0);
	await expect(page.getByRole('radio')).toHaveCount(0);
});
