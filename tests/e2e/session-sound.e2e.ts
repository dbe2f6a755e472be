import { serveStatic } from '../../scripts/serve/static-server.js';
import type { PlannedProgramme } from '../../src/lib/programme/planned.ts';
import { alive } from '../pages/open.ts';
import {
	catchMedia,
	getReady,
	heardIn,
	mediaState,
	pressMedia,
	PROGRAMME,
	seedProgramme,
	startSession
} from '../pages/session.ts';
import { expect, test } from '../pages/test.ts';

/** An hour: 5 minutes, ten times 3 of running and 2 of walking, and 5 more. */
const HOUR: PlannedProgramme = {
	...PROGRAMME,
	measure: 'minutes',
	warm_up: { minutes: 5, how: 'Walk briskly.' },
	cool_down: { minutes: 5, how: 'Walk slowly.' },
	stages: [{ id: 'hour', title: 'An hour', rounds: [{ times: 10, run: 3, walk: 2 }] }]
};

/** Seconds of its changes, its start and its end among them. The last walk leads into the cool-down. */
const CHANGES = [
	0,
	...Array.from({ length: 10 }, (_, round) => [300 + 300 * round, 480 + 300 * round]).flat(),
	3300,
	3600
];
/** In seconds. */
const NEAR = 0.05;

test('over an hour, a browser hears every change at its second, in both files', async ({
	page
}) => {
	test.slow();
	await catchMedia(page);
	await seedProgramme(page, HOUR);
	await getReady(page);
	await startSession(page, 'Sound');
	const files = await heardIn(page);
	expect(files.map(({ type }) => type)).toEqual(['audio/mp4', 'audio/flac']);
	for (const { bytes, seconds, begins } of files) {
		expect(bytes).toBeLessThan(1_000_000);
		expect(seconds).toBeCloseTo(3601.5, 2);
		for (const at of CHANGES)
			expect(
				begins.some((begin) => Math.abs(begin - at) <= NEAR),
				`a sound at ${at} s`
			).toBe(true);
	}
});

test('after pauses and skips the sound is still at the second of the change', async ({ page }) => {
	test.slow();
	await catchMedia(page);
	await seedProgramme(page, HOUR);
	await getReady(page);
	await startSession(page, 'Sound');
	await expect.poll(async () => (await mediaState(page)).time).toBeGreaterThan(0);
	await pressMedia(page, 'pause');
	for (const [index, at] of CHANGES.slice(1, -1).entries()) {
		await pressMedia(page, 'nexttrack');
		await expect.poll(async () => (await mediaState(page)).time).toBeCloseTo(at, 2);
		// Every few changes it plays for a moment, and is paused again.
		if (index % 6 !== 0) continue;
		await pressMedia(page, 'play');
		await expect.poll(async () => (await mediaState(page)).time).toBeGreaterThan(at + 0.2);
		await pressMedia(page, 'pause');
	}
	await pressMedia(page, 'previoustrack');
	await expect.poll(async () => (await mediaState(page)).time).toBeCloseTo(3180, 2);
	expect((await mediaState(page)).title).toBe('Walk, 2 minutes');
});

test('at the end the last tones are heard, and the lock screen is given back', async ({ page }) => {
	await catchMedia(page);
	await seedProgramme(page);
	await getReady(page);
	await startSession(page, 'Sound');
	await expect.poll(async () => (await mediaState(page)).time).toBeGreaterThan(0);
	for (let part = 0; part < 6; part++) await pressMedia(page, 'nexttrack');
	await expect(page.getByRole('heading', { name: 'That is the whole session' })).toBeFocused();
	// The tune at 780 s is played to its end, and then nothing is left.
	await expect.poll(async () => (await mediaState(page)).time).toBeGreaterThan(780);
	await expect(page.locator('audio')).toHaveCount(0);
	expect(await mediaState(page)).toMatchObject({ title: null, state: 'none', actions: [] });
});

test.describe('with the server gone', () => {
	test.use({ serviceWorkers: 'allow' });

	test('a session sounds, and is noted', async ({ page }) => {
		test.slow();
		const server = await serveStatic({ root: 'build', port: 0, base: '/' });
		await catchMedia(page);
		await page.goto(`${server.url}session/`);
		await page.waitForFunction(() => navigator.serviceWorker.controller !== null);
		await server.close();
		await page.reload();
		await alive(page);
		await page.getByRole('button', { name: 'None of these' }).tap();
		await page.getByRole('button', { name: 'Get ready' }).tap();
		await startSession(page, 'Sound');
		await expect.poll(async () => (await mediaState(page)).time).toBeGreaterThan(0);
		await page.getByRole('button', { name: 'Stop the session' }).tap();
		await page.getByRole('button', { name: 'End the session' }).tap();
		await page.getByRole('radio', { name: 'No, I moved as usual' }).check();
		await expect(page.getByText('Noted.')).toBeVisible();
	});
});
