import { backupByLink } from '../pages/backup.ts';
import { open, reload } from '../pages/open.ts';
import {
	BY_DISTANCE,
	catchMedia,
	getReady,
	mediaState,
	pressMedia,
	seedProgramme,
	startSession
} from '../pages/session.ts';
import { expect, test } from '../pages/test.ts';
import { untilAllStored } from '../pages/until-stored.ts';

const MINUTE = 60_000;

/** "4:07" in seconds. */
const secondsOf = (clock: string): number => {
	const [minutes = '', seconds = ''] = clock.split(':');
	return 60 * Number(minutes) + Number(seconds);
};

test('a session of the physio’s programme, from the look before to the choice after', async ({
	page
}) => {
	await page.clock.install({ time: new Date('2026-03-02T07:00:00+11:00') });
	await seedProgramme(page);
	await open(page, 'session/');
	await expect(page.getByText('From Kim Lee, Park Physio')).toBeVisible();
	await expect(page.getByRole('heading', { name: 'Next session: Walk 2, run 1' })).toBeVisible();
	await getReady(page);
	await page.getByRole('radio', { name: 'Well', exact: true }).check();
	await startSession(page);
	const timer = page.getByRole('timer');
	const status = page.getByRole('main').getByRole('status');
	await expect(timer).toHaveText('5:00');
	await expect(page.getByText('Next: run, 1 minute')).toBeVisible();
	await expect(status).toHaveText('Warm up: walk for 5 minutes.');

	await page.clock.fastForward(5 * MINUTE);
	await expect(status).toHaveText('Now run for 1 minute.');
	await page.clock.fastForward(30_000);
	await expect(timer).toHaveText('0:30');
	await page.getByRole('button', { name: 'Pause' }).tap();
	await page.clock.fastForward(20 * MINUTE);
	await expect(timer).toHaveText('0:30');
	await page.keyboard.press('Escape');
	await page.getByRole('button', { name: 'Carry on' }).tap();
	await page.clock.fastForward(30_000);
	await expect(status).toHaveText('Now walk for 2 minutes.');

	// The whole rest passes while the phone is locked and runs nothing.
	await page.clock.fastForward(7 * MINUTE);
	await expect(page.getByRole('heading', { name: 'That is the whole session' })).toBeVisible();
	await expect(page.getByText('13 minutes, with 2 minutes of running')).toBeVisible();
	await expect(page.getByText('Two calm sessions, then the next.')).toBeVisible();
	await expect(page.getByText('During a session: at most 2 of 10.')).toBeVisible();
	await expect(page.getByRole('radio', { name: 'Go back one' })).toHaveCount(0);
	await page.getByRole('radio', { name: 'Go to the next one' }).check();
	await page.getByRole('button', { name: 'Finish' }).tap();
	await expect(page.getByRole('heading', { name: 'Next session: Walk 2, run 3' })).toBeVisible();
	await expect(page.getByRole('link', { name: 'See my diary' })).toBeVisible();
	await untilAllStored(page);
	const backup = (await backupByLink(page)) as unknown as {
		sessions: {
			planned: { stage: string; pain: unknown };
			notes: Record<string, { value: unknown }>;
		}[];
	};
	expect(backup.sessions).toHaveLength(1);
	const [session] = backup.sessions;
	expect(session?.planned).toMatchObject({ stage: 'one', pain: { during: 2, morning: 1 } });
	const values = Object.fromEntries(
		Object.entries(session?.notes ?? {}).map(([name, { value }]) => [name, value])
	);
	expect(values).toMatchObject({
		day: '2026-03-02',
		slept: 'well',
		ended: 'done',
		seconds: 780,
		runSeconds: 120,
		choice: 'next'
	});
});

test('a warning sign before a session leads to the warning signs, and no start', async ({
	page
}) => {
	await seedProgramme(page);
	await getReady(page);
	await page.getByRole('link', { name: 'Yes. Show me what to do' }).tap();
	await expect(page).toHaveURL(/\/red-flags\/$/);
	await untilAllStored(page);
	await open(page, 'session/');
	await expect(page.getByText('You noted a warning sign.')).toBeVisible();
	await expect(page.getByRole('button', { name: 'Start' })).toHaveCount(0);
});

test('stopped early: it says so kindly, and what was done counts', async ({ page }) => {
	await page.clock.install({ time: new Date('2026-03-02T07:00:00+11:00') });
	await seedProgramme(page);
	await getReady(page);
	await startSession(page);
	await page.clock.fastForward(5.5 * MINUTE);
	await page.getByRole('button', { name: 'Stop the session' }).tap();
	await expect(page.getByRole('heading', { name: 'Stop for today?' })).toBeFocused();
	await page.getByRole('button', { name: 'End the session' }).tap();
	await expect(page.getByRole('heading', { name: 'You stopped. That is fine.' })).toBeVisible();
	await expect(page.getByText('5 minutes, with 30 seconds of running')).toBeVisible();
	// It is still here after a reload.
	await untilAllStored(page);
	await reload(page);
	await expect(page.getByRole('heading', { name: 'You stopped. That is fine.' })).toBeVisible();
});

test('after a reload and after a killed tab, a session is where it was', async ({
	page,
	context
}) => {
	await page.clock.install({ time: new Date('2026-03-02T07:00:00+11:00') });
	await seedProgramme(page);
	await getReady(page);
	await startSession(page);
	await page.clock.fastForward(2 * MINUTE);
	await expect(page.getByRole('timer')).toHaveText('3:00');
	await untilAllStored(page);
	await reload(page);
	await expect(page.getByText('Warm up, 5 minutes. You had done 2 minutes.')).toBeVisible();
	await page.getByRole('button', { name: 'Carry on' }).tap();
	await expect(page.getByRole('timer')).toHaveText(/^(3:00|2:5\d)$/);

	// Killed here, and opened again long after.
	await page.getByRole('button', { name: 'Skip' }).tap();
	await expect(page.getByRole('timer')).toHaveText(/^(1:00|0:5\d)$/);
	await untilAllStored(page);
	const devtools = await context.newCDPSession(page);
	const dead = page.waitForEvent('crash');
	// The dead page can't answer.
	void devtools.send('Page.crash').catch(() => {});
	await dead;
	await page.close();
	const again = await context.newPage();
	await again.clock.fastForward(4 * MINUTE);
	await open(again, 'session/');
	await expect(again.getByText('This page last saw it here: Run, 1 minute.')).toBeVisible();
	await expect(again.getByText('By the clock, it would be here now')).toBeVisible();
	await again.getByRole('button', { name: 'Carry on from where it was' }).tap();
	await expect(again.getByRole('timer')).toHaveText(/^(1:00|0:5\d)$/);
});

test('by distance: each part lasts until “Next”, and metres count', async ({ page }) => {
	await page.clock.install({ time: new Date('2026-03-02T07:00:00+11:00') });
	await seedProgramme(page, BY_DISTANCE);
	await getReady(page);
	await startSession(page);
	const timer = page.getByRole('timer');
	await page.clock.fastForward(5 * MINUTE);
	await expect(timer).toHaveText('160 metres');
	await page.clock.fastForward(2 * MINUTE);
	await expect(timer).toHaveText('160 metres');
	const next = page.getByRole('button', { name: 'Next' });
	await next.tap();
	await expect(timer).toHaveText('320 metres');
	await page.clock.fastForward(2 * MINUTE);
	await next.tap();
	await next.tap();
	await next.tap();
	await expect(page.getByRole('heading', { name: 'That is the whole session' })).toBeVisible();
	await expect(page.getByText('9 minutes, with 2 minutes of running')).toBeVisible();
});

test('the lock screen and a headset pause, resume, skip, go back and stop', async ({ page }) => {
	await catchMedia(page);
	await seedProgramme(page);
	await getReady(page);
	await startSession(page, 'Sound');
	await expect.poll(async () => (await mediaState(page)).paused).toBe(false);
	await expect.poll(async () => (await mediaState(page)).time).toBeGreaterThan(0);
	const began = await mediaState(page);
	expect(began).toMatchObject({
		title: 'Warm up, 5 minutes',
		next: 'Next: run, 1 minute',
		state: 'playing'
	});
	expect(began.actions.sort()).toEqual(['nexttrack', 'pause', 'play', 'previoustrack', 'stop']);
	// The session, 13 minutes, and its last tones.
	expect(began.duration).toBeCloseTo(780 + 1.5, 1);

	await pressMedia(page, 'pause');
	await expect(page.getByText('Paused')).toBeVisible();
	expect(await mediaState(page)).toMatchObject({ paused: true, state: 'paused' });
	await pressMedia(page, 'play');
	await expect(page.getByText('Paused')).toHaveCount(0);
	await pressMedia(page, 'nexttrack');
	await expect(page.getByRole('timer')).toHaveText(/^(1:00|0:5\d)$/);
	await expect.poll(async () => (await mediaState(page)).time).toBeGreaterThan(300);
	expect(await mediaState(page)).toMatchObject({ title: 'Run, 1 minute', paused: false });
	// What is heard and what is seen are the same place.
	const { time } = await mediaState(page);
	const left = await page.getByRole('timer').textContent();
	expect(secondsOf(left ?? '')).toBeGreaterThan(360 - (time ?? 0) - 1.5);
	expect(secondsOf(left ?? '')).toBeLessThan(360 - (time ?? 0) + 1.5);
	await pressMedia(page, 'previoustrack');
	await expect(page.getByRole('timer')).toHaveText(/^(5:00|4:5\d)$/);
	await pressMedia(page, 'stop');
	await expect(page.getByRole('heading', { name: 'Stop for today?' })).toBeVisible();
	await page.getByRole('button', { name: 'End the session' }).tap();
	await expect(page.getByRole('heading', { name: 'You stopped. That is fine.' })).toBeVisible();
	await expect.poll(async () => (await mediaState(page)).actions).toEqual([]);
});

test('a call that takes the sound away is a pause', async ({ page }) => {
	await catchMedia(page);
	await seedProgramme(page);
	await getReady(page);
	await startSession(page, 'Sound');
	await expect.poll(async () => (await mediaState(page)).time).toBeGreaterThan(0);
	await page.evaluate(() => {
		(window as unknown as { media: { element: HTMLAudioElement } }).media.element.pause();
	});
	await expect(page.getByText('Paused')).toBeVisible();
	await page.getByRole('button', { name: 'Carry on' }).tap();
	await expect(page.getByText('Paused')).toHaveCount(0);
	expect((await mediaState(page)).paused).toBe(false);
});

test('the space bar pauses, and all works by keyboard', async ({ page }) => {
	await seedProgramme(page);
	await getReady(page);
	await startSession(page);
	await page.keyboard.press('Space');
	await expect(page.getByText('Paused')).toBeVisible();
	await page.keyboard.press('Space');
	await expect(page.getByText('Paused')).toHaveCount(0);
	await page.getByRole('button', { name: 'Skip' }).press('Enter');
	await expect(page.getByRole('timer')).toHaveText(/^(1:00|0:5\d)$/);
	await page.getByRole('button', { name: 'Pause' }).press('Space');
	await expect(page.getByText('Paused')).toBeVisible();
});

test('a second tab can take the session over, and the first one lets go', async ({
	page,
	context
}) => {
	await seedProgramme(page);
	await getReady(page);
	await startSession(page);
	await untilAllStored(page);
	const other = await context.newPage();
	await open(other, 'session/');
	await expect(other.getByText('If it is still on in another tab')).toBeVisible();
	await other.getByRole('button', { name: 'Carry on' }).tap();
	await expect(other.getByRole('timer')).toBeVisible();
	await expect(page.getByRole('timer')).toHaveCount(0);
	await expect(page.getByText('You are in a session')).toBeVisible();
});

test('without a programme there is the example, after the health questions', async ({ page }) => {
	await open(page, 'session/');
	await expect(page.getByRole('button', { name: 'Get ready' })).toHaveCount(0);
	await page.getByRole('button', { name: 'None of these' }).tap();
	await expect(page.getByText('An example, never a prescription.')).toBeVisible();
	await page.getByRole('button', { name: 'Get ready' }).tap();
	await startSession(page);
	await expect(page.getByRole('timer')).toHaveText(/^(5:00|4:5\d)$/);
});
