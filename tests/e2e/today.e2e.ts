import type { Page } from '@playwright/test';
import { expectNoViolations } from '../pages/axe.ts';
import { seedSessions } from '../pages/diary.ts';
import { open, reload } from '../pages/open.ts';
import { horizontalOverflow } from '../pages/overflow.ts';
import { PROGRAMME, seedProgramme } from '../pages/session.ts';
import { expect, test } from '../pages/test.ts';
import { untilAllStored } from '../pages/until-stored.ts';

const today = (page: Page) => page.getByRole('region', { name: 'My running' });
const next = (page: Page, title: string) =>
	expect(today(page).getByRole('heading', { name: `Next session: ${title}` })).toBeVisible();

/** Wednesday. */
test.beforeEach(async ({ page }) => {
	await page.clock.setFixedTime('2026-12-02T12:00:00+11:00');
});

test('home shows the next session, its parts and its length, and leads to it', async ({ page }) => {
	await seedProgramme(page);
	await open(page);
	await next(page, 'Walk 2, run 1');
	await expect(today(page)).toContainText('From Kim Lee. It follows the last one you did');
	await expect(today(page)).toContainText(/Warm up\s*5 minutes/);
	await expect(today(page)).toContainText('13 minutes in all.');
	await expect(today(page)).toContainText('At least one day without a run between two sessions.');
	await expectNoViolations(page, 'home with a session to do');
	await today(page).getByRole('link', { name: 'Start' }).tap();
	await expect(page.getByRole('heading', { name: 'Next session: Walk 2, run 1' })).toBeVisible();
});

test('one can begin elsewhere, and the page of sessions follows', async ({ page }) => {
	await seedProgramme(page);
	await open(page);
	await today(page).getByText('Begin elsewhere').tap();
	await today(page).getByRole('radio', { name: 'Run 10' }).check();
	await next(page, 'Run 10');
	await untilAllStored(page);
	await open(page, 'session/');
	await expect(page.getByRole('heading', { name: 'Next session: Run 10' })).toBeVisible();
});

test('a day is marked by hand, unmarked and brought back', async ({ page }) => {
	await seedProgramme(page);
	await open(page);
	await today(page).getByText('I did it without the phone').tap();
	await today(page).getByLabel('Day').fill('2026-12-09');
	await today(page).getByRole('button', { name: 'Mark it as done' }).tap();
	await expect(today(page).getByRole('alert')).toHaveText('Choose a day that has been, or today.');
	await today(page).getByLabel('Day').fill('2026-11-30');
	await today(page).getByRole('button', { name: 'Mark it as done' }).tap();
	const last = today(page).getByText('Last session: Mon 30 November, Walk 2, run 1.');
	await expect(last).toContainText('All of it done.');
	// Nothing was chosen, so the same session comes again, whatever the calendar says.
	await next(page, 'Walk 2, run 1');
	await today(page).getByRole('button', { name: 'Unmark it' }).tap();
	await expect(last).toBeHidden();
	await today(page).getByRole('button', { name: 'Undo' }).tap();
	await expect(last).toBeVisible();
	await untilAllStored(page);
	await open(page, 'diary/');
	await expect(page.getByRole('heading', { name: 'Monday 30 November' })).toBeVisible();
	await expect(page.getByText('Added by hand.')).toBeVisible();
});

test('the morning after is asked for, answered, and not asked again', async ({ page }) => {
	await seedSessions(page, [{ id: 'session-01', day: '2026-12-01' }]);
	await open(page);
	const asked = today(page).getByRole('group', { name: 'How is it this morning?' });
	await asked.getByRole('radio', { name: '3', exact: true }).check();
	// The second question stays in sight once the first is answered.
	await asked
		.getByRole('group', { name: 'Swelling this morning' })
		.getByRole('radio', { name: 'None' })
		.check();
	await asked.getByRole('button', { name: 'Done' }).tap();
	await expect(asked).toBeHidden();
	await expect(today(page).getByText('Thank you. It is in your diary.')).toBeVisible();
	await untilAllStored(page);
	await reload(page);
	await expect(today(page)).toBeVisible();
	await expect(asked).toBeHidden();
});

test('the evening can be skipped for good, and the morning is still asked for', async ({
	page
}) => {
	await seedSessions(page, [{ id: 'session-01', day: '2026-12-02' }]);
	await page.clock.setFixedTime('2026-12-02T19:30:00+11:00');
	await open(page);
	const evening = today(page).getByRole('group', { name: 'How is it this evening?' });
	await evening.getByRole('button', { name: 'Skip this' }).tap();
	await expect(evening).toBeHidden();
	await untilAllStored(page);
	await reload(page);
	await expect(today(page)).toBeVisible();
	await expect(evening).toBeHidden();
	await page.clock.setFixedTime('2026-12-03T07:00:00+11:00');
	await reload(page);
	await expect(today(page).getByRole('heading', { name: 'How is it this morning?' })).toBeVisible();
});

test('the icon has a badge until the question is answered', async ({ page }) => {
	await page.addInitScript(() => {
		Object.assign(navigator, {
			setAppBadge: () => Promise.resolve((document.documentElement.dataset['badge'] = 'on')),
			clearAppBadge: () => Promise.resolve((document.documentElement.dataset['badge'] = 'off'))
		});
	});
	await seedSessions(page, [{ id: 'session-01', day: '2026-12-01' }]);
	await open(page);
	const root = page.locator('html');
	await expect(root).toHaveAttribute('data-badge', 'on');
	await today(page).getByRole('radio', { name: '0', exact: true }).check();
	await expect(root).toHaveAttribute('data-badge', 'off');
});

test('strength work is shown with its counts', async ({ page }) => {
	const strength = [{ name: 'Heel raise', sets: 3, times: 15, days_a_week: 2 }];
	await seedProgramme(page, { ...PROGRAMME, strength });
	await open(page);
	await today(page).getByText('Strength work').tap();
	await expect(today(page).getByRole('listitem').filter({ hasText: 'Heel raise' })).toHaveText(
		'Heel raise: 3 sets of 15, 2 days a week'
	);
});

test('after a warning sign the signs come first', async ({ page }) => {
	await seedSessions(page, [
		{ id: 'session-01', day: '2026-11-30' },
		// Noted before a session, which was then not run.
		{ id: 'session-02', day: '2026-12-01', notes: { warning: true, ended: null } }
	]);
	await open(page);
	await expect(today(page)).toContainText('You noted a warning sign.');
	await today(page).getByRole('link', { name: 'Read what to do' }).tap();
	await expect(page.getByRole('heading', { name: 'Stop and get help' })).toBeVisible();
});

test('a week with fewer sessions is asked about once, with an idea and no blame', async ({
	page
}) => {
	await seedProgramme(page);
	await seedSessions(page, [{ id: 'session-01', day: '2026-11-24' }]);
	await open(page);
	await expect(today(page)).toContainText('One session last week, of 3. That happens.');
	const why = today(page).getByRole('group', { name: 'What got in the way?' });
	await why.getByRole('radio', { name: 'I forgot' }).check();
	await expect(today(page)).toContainText('Let your calendar remind you.');
	await why.getByRole('radio', { name: 'The weather' }).check();
	await expect(today(page)).toContainText('Pick a spare day for weeks like that one.');
	await untilAllStored(page);
	await reload(page);
	await next(page, 'Walk 2, run 1');
	await expect(why).toBeHidden();
});

test('whoever has neither a programme nor a session sees nothing of it', async ({ page }) => {
	await open(page);
	await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
	await expect(today(page)).toHaveCount(0);
});

test('it fits a narrow screen', async ({ page }) => {
	await page.setViewportSize({ width: 320, height: 640 });
	await seedProgramme(page);
	await seedSessions(page, [{ id: 'session-01', day: '2026-12-01' }]);
	await open(page);
	await expect(today(page).getByRole('heading', { name: 'How is it this morning?' })).toBeVisible();
	expect(await horizontalOverflow(page)).toEqual([]);
});
