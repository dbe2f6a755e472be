import { readFile } from 'node:fs/promises';
import type { Locator, Page } from '@playwright/test';
import { open, reload } from '../pages/open.ts';
import { addPerson, makePlan, startClinic } from '../pages/physio.ts';
import { paste, startButton } from '../pages/plan.ts';
import { readCode } from '../pages/read-code.ts';
import { startSession } from '../pages/session.ts';
import { expect, test } from '../pages/test.ts';
import { untilAllStored } from '../pages/until-stored.ts';

/*
 * The weeks of a programme, from the physio's desk to the patient's phone and back, in two browsers: what
 * each person gets, in the order in which they get it.
 */

const MINUTE = 60_000;
const READY = 'Walk and run by minutes, for knee pain from running';

const running = (phone: Page) => phone.getByRole('region', { name: 'My running' });
const press = (where: Page | Locator, name: string | RegExp) =>
	where.getByRole('button', { name, exact: typeof name === 'string' }).click();

test.use({ viewport: { width: 1440, height: 900 }, isMobile: false });

/** A physio begins with a ready-made programme and sets the most pain that they accept. */
async function setProgramme(desk: Page): Promise<string> {
	await startClinic(desk);
	await addPerson(desk, 'Mina N.');
	await press(desk, 'Add a programme');
	await press(desk.getByRole('article', { name: READY }), 'Begin with this one');
	await desk.getByText('Pain numbers').click();
	await desk.getByLabel('In a session').fill('3');
	await desk.getByLabel('The next morning').fill('2');
	return makePlan(desk, 'Technique only');
}

/** From "Get ready" to the running clock. */
async function begin(phone: Page): Promise<void> {
	await open(phone, 'session/');
	await press(phone, 'Get ready');
	await startSession(phone);
}

/** What is noted after a session, and what is chosen to do next. */
async function note(phone: Page, pain: number, choice: string): Promise<void> {
	const felt = phone.getByRole('group', { name: /^The most pain/ });
	await felt.getByRole('radio', { name: String(pain), exact: true }).check();
	await phone.getByRole('radio', { name: choice }).check();
	await press(phone, 'Finish');
	await expect(phone.getByText('That is in your diary.')).toBeVisible();
	await untilAllStored(phone);
}

test('a programme is set, run, handed back, changed and carried on', async ({ page, browser }) => {
	test.setTimeout(120_000);
	await page.clock.setFixedTime(new Date('2026-12-06T15:00:00+11:00'));
	const link = await setProgramme(page);
	const phone = await (
		await browser.newContext({ viewport: { width: 390, height: 844 }, hasTouch: true })
	).newPage();
	await phone.clock.install({ time: new Date('2026-12-07T07:00:00+11:00') });

	await test.step('the patient reads what the physio set, and starts it', async () => {
		await open(phone, `assignment/#${link.slice(link.indexOf('#') + 1)}`);
		const programme = phone.getByRole('region', { name: 'Walk-run programme' });
		await expect(programme).toContainText('During a session: at most 3 of 10.');
		await startButton(phone).tap();
		await expect(running(phone)).toContainText('Walk 2, run 3, up to 1.6 km');
		await press(phone, 'Yes, this is from my physio');
		await untilAllStored(phone);
	});

	await test.step('the first session is run to its end', async () => {
		await begin(phone);
		await phone.clock.fastForward(26 * MINUTE);
		await expect(phone.getByRole('heading', { name: 'That is the whole session' })).toBeVisible();
		await note(phone, 1, 'Do this one again');
	});

	await test.step('the second hurts more than the physio accepts', async () => {
		await phone.clock.setSystemTime(new Date('2026-12-09T07:00:00+11:00'));
		await begin(phone);
		await phone.clock.fastForward(26 * MINUTE);
		await note(phone, 5, 'Do this one again');
	});

	await test.step('the third is killed with its tab, carried on and stopped early', async () => {
		await phone.clock.setSystemTime(new Date('2026-12-11T07:00:00+11:00'));
		await begin(phone);
		await phone.clock.fastForward(12 * MINUTE);
		await untilAllStored(phone);
		await phone.goto('about:blank');
		await open(phone, 'session/');
		await press(phone, /^Carry on/);
		await press(phone, 'Stop the session');
		await press(phone, 'End the session');
		await expect(phone.getByText('You stopped. That is fine.')).toBeVisible();
		await note(phone, 3, 'Go to the next one');
	});

	await test.step('one is marked by hand', async () => {
		await phone.clock.setSystemTime(new Date('2026-12-13T07:00:00+11:00'));
		await open(phone);
		await running(phone).getByText('I did it without the phone').click();
		await press(running(phone), 'Mark it as done');
		await expect(running(phone)).toContainText('Unmark it');
		await expect(running(phone)).toContainText('Walk 2, run 3, up to 2.4 km');
		await untilAllStored(phone);
		await open(phone, 'diary/');
		await expect(phone.getByRole('heading', { name: 'Wednesday 9 December' })).toBeVisible();
	});

	await test.step('all four come back by file, and one part of them by code', async () => {
		await open(phone, 'hand-back/');
		await expect(phone.getByLabel('4 sessions, from 7 December to 13 December')).toBeChecked();
		const [download] = await Promise.all([
			phone.waitForEvent('download'),
			press(phone, 'Save a file')
		]);
		await page.clock.setFixedTime(new Date('2026-12-13T15:00:00+11:00'));
		// A week later the list has hidden itself.
		await reload(page);
		await press(page, /Mina N\./);
		await press(page, 'Take back');
		await page.getByLabel('Choose a file').setInputFiles({
			name: 'back-to-running.receipt',
			mimeType: 'text/plain',
			buffer: await readFile(await download.path())
		});
		await expect(page.getByText('4 new sessions')).toBeVisible();
		await press(page, 'Keep it');
		await press(phone, 'Show Priya');
		const code = await readCode(phone.getByRole('dialog').getByRole('img'));
		await press(page, 'Take back');
		await paste(page, code);
		await expect(page.getByText(/new session/)).toBeHidden();
		await press(page, 'Keep it');
	});

	await test.step('the physio sees the red one and the one that was stopped', async () => {
		const look = page.getByRole('region', { name: 'To look at' });
		await expect(look).toContainText('Pain over your number');
		await expect(look).toContainText('Stopped early');
		const table = page.getByRole('region', { name: 'Sessions' }).getByRole('table');
		await expect(table.getByRole('row', { name: /^9 Dec/ })).toContainText('over your 3');
		await expect(table.getByRole('row', { name: /^7 Dec/ })).toContainText('within your 3');
		await press(look, 'I have seen this');
	});

	await test.step('the next plan begins with another stage, and the diary is all there', async () => {
		await page.getByLabel('Go on with').selectOption({ label: '1. Walk 2, run 3, up to 1.6 km' });
		await press(page, 'Make the new plan');
		const next = await page.getByLabel('Link', { exact: true }).inputValue();
		await phone.clock.setSystemTime(new Date('2026-12-14T07:00:00+11:00'));
		await open(phone, `assignment/#${next.slice(next.indexOf('#') + 1)}`);
		await startButton(phone).tap();
		await expect(running(phone)).toContainText('Walk 2, run 3, up to 1.6 km');
		await untilAllStored(phone);
		await reload(phone);
		await expect(running(phone)).toContainText('Walk 2, run 3, up to 1.6 km');
		await open(phone, 'diary/');
		for (const day of ['Monday 7', 'Wednesday 9', 'Friday 11', 'Sunday 13'])
			await expect(phone.getByRole('heading', { name: `${day} December` })).toBeVisible();
	});
});
