import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import type { Assignment } from '../../src/lib/assignment/schema.ts';
import { readAssignment } from '../../src/lib/assignment/signature.ts';
import { expectNoViolations } from '../pages/axe.ts';
import { horizontalOverflow } from '../pages/overflow.ts';
import { open } from '../pages/open.ts';
import { addPerson, makePlan, startClinic } from '../pages/physio.ts';
import { startPlan } from '../pages/plan.ts';
import { seedNotes, seedSessions, walkRun } from '../pages/sessions.ts';
import { expect, test } from '../pages/test.ts';

const red = {
	day: '2026-11-26',
	ended: 'stopped',
	seconds: 900,
	runSeconds: 480,
	pain: 5,
	evening: 2,
	morning: 1,
	swelling: 'more',
	choice: 'back',
	words: 'It <b>caught</b> on the stairs.'
} as const;
const READY = 'Walk and run by minutes, for knee pain from running';

/** What the plan of a link says. */
async function planIn(link: string): Promise<Assignment> {
	const read = await readAssignment(link.slice(link.indexOf('#') + 1));
	if (!read.ok) throw new Error(read.sentence);
	return read.assignment;
}

const easy = { seconds: 1800, runSeconds: 1080, pain: 1, evening: 0, choice: 'next' } as const;

/** Saves what is handed back as a file. */
async function fileOf(page: Page): Promise<Buffer> {
	const [download] = await Promise.all([
		page.waitForEvent('download'),
		page.getByRole('button', { name: 'Save a file' }).tap()
	]);
	return readFile(await download.path());
}

async function takeBack(page: Page, buffer: Buffer): Promise<void> {
	await page.getByRole('button', { name: 'Take back' }).tap();
	await page
		.getByLabel('Choose a file')
		.setInputFiles({ name: 'back-to-running.receipt', mimeType: 'text/plain', buffer });
}

test('sessions come back: listed in words first, and shown beside the plan', async ({
	page,
	browser
}) => {
	await startClinic(page);
	await addPerson(page, 'Mina N.');
	const link = await makePlan(page, 'Technique only');

	const phone = await (await browser.newContext()).newPage();
	await startPlan(phone, link.slice(link.indexOf('#') + 1));
	await seedSessions(phone, [{ day: '2026-11-24', ...easy }, red, { day: '2026-11-28', ...easy }]);
	await open(phone, 'hand-back/');
	const main = phone.getByRole('main');
	await expect(main.getByLabel('3 sessions, from 24 November to 28 November')).toBeChecked();
	await main.getByText('See each one').click();
	await expect(main.getByText(/^Thu 26 November: Walk 2, run 3 .*Stopped early/)).toBeVisible();
	await expect(main.getByText('no sessions: it says which lessons are done')).toBeVisible();
	await expect(main.getByText('all 3 sessions')).toHaveCount(3);
	await expectNoViolations(phone, 'sessions to hand back');
	const without = await fileOf(phone);
	await main.getByLabel('My own words about 1 session').click();
	const withWords = await fileOf(phone);

	await takeBack(page, without);
	await expect(page.getByText('3 new sessions')).toBeVisible();
	await page.getByRole('button', { name: 'Keep it', exact: true }).tap();
	const mina = page.getByRole('button', { name: /^M Mina N\.|^Mina N\./ });
	await expect(mina).toContainText('Stopped a session, 26 Nov');
	const look = page.getByRole('region', { name: 'To look at' });
	await expect(look).toContainText('Stopped early. Pain over your number.');
	const table = page.getByRole('region', { name: 'Sessions' }).getByRole('table');
	const row = table.getByRole('row', { name: /^26 Nov/ });
	await expect(row).toContainText('Walk 2, run 3 (walk 12 min, run 18 min)');
	await expect(row).toContainText('Stopped early, 15 minutes, 8 minutes of running');
	await expect(row).toContainText('over your 3');
	await expect(row).toContainText('a stage back');
	await expect(table.getByRole('row', { name: /^28 Nov/ })).toContainText('within your 3');
	await expect(page.getByText('caught')).toBeHidden();
	await expectNoViolations(page, 'sessions of a person');
	await page.setViewportSize({ width: 320, height: 700 });
	expect((await horizontalOverflow(page)).join()).not.toContain('the page');
	await page.setViewportSize({ width: 1440, height: 900 });

	await look.getByRole('button', { name: 'I have seen this' }).tap();
	await expect(look).toBeHidden();
	const undo = page.getByRole('button', { name: 'Mark as not seen' });
	await expect(undo).toBeFocused();
	await expect(mina).toContainText(/Handed back .*0 of 5 done/);
	await undo.tap();
	await expect(look).toBeVisible();
	await look.getByRole('button', { name: 'I have seen this' }).tap();

	await takeBack(page, withWords);
	await page.getByRole('button', { name: 'Keep it', exact: true }).tap();
	await expect(page.getByText(red.words)).toBeVisible();
	await expect(table.getByRole('row')).toHaveCount(4);
	await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
	await page.getByRole('button', { name: 'Copy as text' }).tap();
	await expect(page.getByText('Copied. Paste it into your own record.')).toBeVisible();
	const copied = await page.evaluate(() => navigator.clipboard.readText());
	expect(copied).toContain('Thu 26 November: Walk 2, run 3 (walk 12 min, run 18 min).');
	expect(copied).toContain(`In their words: ${red.words}`);
	const [csv] = await Promise.all([
		page.waitForEvent('download'),
		page.getByRole('button', { name: 'Save the sessions as CSV' }).tap()
	]);
	expect(await readFile(await csv.path(), 'utf8')).toContain('2026-11-26,knee,');
	// What was seen is not to be looked at again.
	await expect(look).toBeHidden();
});

test('goal, confidence and the plan for a flare-up come back only if ticked', async ({
	page,
	browser
}) => {
	await startClinic(page);
	await addPerson(page, 'Mina N.');
	const link = await makePlan(page, 'Technique only');
	const phone = await (await browser.newContext()).newPage();
	await startPlan(phone, link.slice(link.indexOf('#') + 1));
	await seedNotes(phone, {
		'my-goal': { what: 'Run the <i>parkrun</i>', by: '2027-05-01' },
		confidence: { number: 7, higher: 'A friend who comes along' },
		'flare-up': { act: 'Rest two days, then walk' }
	});
	await open(phone, 'hand-back/');
	const main = phone.getByRole('main');
	await expect(main.getByLabel('My goal')).not.toBeChecked();
	await main.getByLabel('How sure I am').check();
	await main.getByLabel('My plan for a flare-up').check();
	await main.getByText('See what it says').last().click();
	await expect(main.getByText('Rest two days, then walk')).toBeVisible();
	await takeBack(page, await fileOf(phone));
	await page.getByRole('button', { name: 'Keep it', exact: true }).tap();
	await expect(page.getByText('7 of 10')).toBeVisible();
	await expect(page.getByText('Rest two days, then walk')).toBeVisible();
	await expect(page.getByText('parkrun')).toBeHidden();
	await main.getByLabel('My goal').check();
	await main.getByLabel('How sure I am').uncheck();
	await takeBack(page, await fileOf(phone));
	await page.getByRole('button', { name: 'Keep it', exact: true }).tap();
	await expect(page.getByText('Run the <i>parkrun</i>')).toBeVisible();
	await expect(page.getByText('7 of 10')).toBeVisible();
});

test('the next stage is set and handed over within twenty seconds', async ({ page, browser }) => {
	await startClinic(page);
	await addPerson(page, 'Mina N.');
	await page.getByRole('button', { name: 'Add a programme' }).tap();
	await page
		.getByRole('article', { name: READY })
		.getByRole('button', { name: 'Begin with this one' })
		.tap();
	const link = await makePlan(page, 'Technique only');
	const before = await planIn(link);
	const programme = 'knee-pain-minutes';

	const phone = await (await browser.newContext()).newPage();
	await startPlan(phone, link.slice(link.indexOf('#') + 1));
	const planned = { ...walkRun, plan: before.jti, programme, stage: 'two' };
	const stages = page.getByLabel('Go on with');
	await seedSessions(phone, [{ day: '2026-11-28', ...easy }], planned);
	await open(phone, 'hand-back/');
	await takeBack(page, await fileOf(phone));
	await page.getByRole('button', { name: 'Keep it', exact: true }).tap();

	const began = Date.now();
	await expect(page.getByText('They chose: the next stage.')).toBeVisible();
	await stages.selectOption({ index: 2 });
	await page.getByRole('button', { name: 'Make the new plan' }).tap();
	await expect(page.getByText(/^Saved\..*give Mina N\. the new link/)).toBeVisible();
	const next = await planIn(await page.getByLabel('Link', { exact: true }).inputValue());
	expect(Date.now() - began).toBeLessThan(20_000);
	expect(next.jti).not.toBe(before.jti);
	expect(next.lessons).toEqual(before.lessons);
	expect(next.programme).toMatchObject({ ready: programme, differs: { start: 'three' } });

	// A draft is not saved along unasked.
	await page.getByLabel('Note to Mina N.').fill('Well done');
	await stages.selectOption({ index: 1 });
	await page.getByRole('button', { name: 'Make the new plan' }).tap();
	await expect(page.getByText('The stage is in your draft.')).toBeVisible();
	await expectNoViolations(page, 'the next stage');
});

test('of many sessions each way says how many it has room for', async ({ page, browser }) => {
	await startClinic(page);
	await addPerson(page, 'Mina N.');
	const link = await makePlan(page, 'Technique only');
	const phone = await (await browser.newContext()).newPage();
	await startPlan(phone, link.slice(link.indexOf('#') + 1));
	const day = (at: number) => new Date(Date.UTC(2025, 0, 1 + at)).toISOString().slice(0, 10);
	await seedSessions(
		phone,
		Array.from({ length: 400 }, (_, at) => ({
			day: day(at),
			...easy,
			pain: (at * 7) % 11,
			seconds: 1000 + ((at * 7919) % 997),
			runSeconds: 500 + ((at * 104_729) % 499)
		}))
	);
	await open(phone, 'hand-back/');
	const room = (name: string) =>
		phone.getByRole('main').locator('dl > div').filter({ hasText: name }).locator('dd');
	await expect(room('The file')).toHaveText('all 400 sessions');
	await expect(room('Share, as a link')).toHaveText(/^the newest \d{3} of your 400 sessions$/);
	await expect(room('The code for the camera')).toHaveText(
		/^the newest \d{2} of your 400 sessions$/
	);
	await takeBack(page, await fileOf(phone));
	await expect(page.getByText('400 new sessions')).toBeVisible();
});

test.use({ viewport: { width: 1440, height: 900 }, isMobile: false });
