import { expectNoViolations } from '../pages/axe.ts';
import { fitsAtEachSize } from '../pages/fits.ts';
import { open, reload } from '../pages/open.ts';
import { getReady, seedProgramme, startSession } from '../pages/session.ts';
import { smallTargets } from '../pages/targets.ts';
import { expect, test } from '../pages/test.ts';
import { untilAllStored } from '../pages/until-stored.ts';

test('every step of a session has no barrier and fits any screen', async ({ page }) => {
	test.slow();
	const check = async (what: string) => {
		await expectNoViolations(page, what);
		expect(await smallTargets(page), what).toEqual([]);
		await fitsAtEachSize(page, what);
	};
	await seedProgramme(page);
	await open(page, 'session/');
	await page.getByText('Choose another session').tap();
	await check('the choice');
	await getReady(page);
	await check('getting ready');
	await startSession(page);
	await check('the player');
	await page.getByRole('button', { name: 'Skip' }).tap();
	await check('a run');
	await page.getByRole('button', { name: 'Stop the session' }).tap();
	await check('the stop');
	await untilAllStored(page);
	await reload(page);
	await check('carrying on');
	await page.getByRole('button', { name: 'End it here' }).tap();
	await expect(page.getByRole('heading', { name: 'You stopped. That is fine.' })).toBeVisible();
	await check('what is noted after');
});
