import {
	catchMedia,
	getReady,
	heardIn,
	PROGRAMME,
	seedProgramme,
	startSession
} from '../pages/session.ts';
import { expect, test } from '../pages/test.ts';

test('the beat at one’s own steps a minute sounds in the runs, and nowhere else', async ({
	page
}) => {
	await catchMedia(page);
	await seedProgramme(page, PROGRAMME, 164);
	await getReady(page);
	await page.getByRole('checkbox', { name: 'A beat in the runs, at 164 steps a minute' }).check();
	await startSession(page, 'Sound');
	const [file] = await heardIn(page);
	const within = (from: number, to: number) =>
		file?.begins.filter((at) => at > from && at < to).length ?? 0;
	// The first second of a run has its own tones; then beats follow each other to its end.
	expect(within(301, 360)).toBeGreaterThanOrEqual(160);
	expect(within(301, 360)).toBeLessThanOrEqual(164);
	expect(within(3, 299)).toBe(0);
	expect(within(363, 389)).toBe(0);
});

test('where a browser can leave music on, that is a choice, and it is kept', async ({ page }) => {
	await page.addInitScript(() => {
		Object.defineProperty(navigator, 'audioSession', { value: { type: 'auto' } });
	});
	const music = () =>
		page.evaluate(
			() => (navigator as unknown as { audioSession: { type: string } }).audioSession.type
		);
	await seedProgramme(page);
	await getReady(page);
	await page.getByRole('radio', { name: 'Sound, and my music goes on' }).check();
	await expect(page.getByText('a locked or muted phone stays silent this way')).toBeVisible();
	await page.getByRole('button', { name: 'Start' }).tap();
	await expect(page.getByRole('timer')).toBeVisible();
	expect(await music()).toBe('ambient');
	await page.getByRole('button', { name: 'Stop the session' }).tap();
	await page.getByRole('button', { name: 'End the session' }).tap();
	await expect.poll(music).toBe('auto');
	await page.getByRole('button', { name: 'Finish' }).tap();
	await page.getByRole('button', { name: 'Get ready' }).tap();
	await expect(page.getByRole('radio', { name: 'Sound, and my music goes on' })).toBeChecked();
	await page.getByRole('radio', { name: 'Sound, even when muted' }).check();
	await page.getByRole('button', { name: 'Start' }).tap();
	await expect(page.getByRole('timer')).toBeVisible();
	expect(await music()).toBe('playback');
});

test('each change vibrates in its own way, unless that is switched off', async ({ page }) => {
	await page.addInitScript(() => {
		const felt: unknown[] = [];
		Object.assign(window, { felt });
		navigator.vibrate = (pattern) => felt.push(pattern) > 0;
	});
	const felt = () => page.evaluate(() => (window as unknown as { felt: unknown[] }).felt);
	await seedProgramme(page);
	await getReady(page);
	await startSession(page);
	await page.getByRole('button', { name: 'Skip' }).tap();
	await expect.poll(felt).toEqual([[600], [200, 100, 200, 100, 200]]);
	await page.getByRole('button', { name: 'Stop the session' }).tap();
	await page.getByRole('button', { name: 'End the session' }).tap();
	await page.getByRole('button', { name: 'Finish' }).tap();
	await page.getByRole('button', { name: 'Get ready' }).tap();
	await page.getByRole('checkbox', { name: 'Vibrate at each change' }).uncheck();
	await startSession(page);
	await page.getByRole('button', { name: 'Skip' }).tap();
	await expect(page.getByRole('timer')).toHaveText(/^(1:00|0:5\d)$/);
	expect(await felt()).toHaveLength(2);
});
