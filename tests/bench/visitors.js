/** People who come to a waiting room's tablet, each in their own way. */
import { keepSettings } from './keep-settings.js';

/** @typedef {import('@playwright/test').Page} Page */

const SETTINGS = {
	clinic: 'A clinic',
	site: 'https://clinic.example/run/',
	offers: ['taster', 'cadence', 'foot-contact'],
	voice: '',
	theme: 'light',
	quiet: { from: '19:00', to: '07:00' },
	pin: { salt: 'AAAAAAAAAAAAAAAA', hash: 'AAAAAAAAAAAAAAAA' }
};

const start = (/** @type {Page} */ page) => page.getByRole('button', { name: 'Touch to start' });
const next = (/** @type {Page} */ page) => page.getByRole('button', { name: 'Next' });
const done = (/** @type {Page} */ page) => page.getByRole('button', { name: 'Done' });

/**
 * Sets the tablet up as staff would have, and begins.
 * @param {Page} page
 * @param {string} course its address
 */
export async function turnOn(page, course) {
	await page.goto(`${course}waiting-room/`);
	await page.getByRole('button', { name: 'Start the waiting room' }).waitFor();
	await page.evaluate(
		keepSettings,
		/** @type {const} */ (['back-to-running-waiting-room:/', SETTINGS])
	);
	await page.reload();
	await start(page).waitFor();
	// Saved, or every visit would weigh more by what is saved meanwhile.
	await page.waitForFunction(() => navigator.serviceWorker.controller !== null, null, {
		timeout: 60_000
	});
}

/** @param {Page} page @param {string} offer */
async function begin(page, offer) {
	const resting = page.getByRole('button', { name: 'Resting.' });
	if (await resting.isVisible()) await resting.click();
	await start(page).click();
	await page.getByRole('button', { name: offer }).click();
	await next(page).waitFor();
}

/** @param {Page} page @param {number} screens */
async function goOn(page, screens) {
	for (let screen = 0; screen < screens; screen += 1) {
		const show = page.getByRole('button', { name: 'I’m not sure. Show me' });
		if (await show.isVisible()) await show.click();
		await next(page).click();
	}
}

/** @type {readonly ((page: Page) => Promise<void>)[]} */
export const visitors = [
	// Looks at three screens and presses Done.
	async (page) => {
		await begin(page, 'A first look');
		await goOn(page, 3);
		await done(page).click();
	},
	// Is called in: the tablet lies there until it clears itself.
	async (page) => {
		await begin(page, 'Your steps per minute');
		await goOn(page, 4);
		await page.clock.fastForward(101_000);
	},
	// Takes it home.
	async (page) => {
		await begin(page, 'How and where your foot lands');
		await goOn(page, 2);
		await page.getByRole('button', { name: 'Take it home' }).click();
		await page.getByRole('img', { name: 'Code that opens the course' }).waitFor();
		await done(page).click();
	},
	// Answers that someone is there, and continues.
	async (page) => {
		await begin(page, 'A first look');
		await page.clock.fastForward(70_000);
		await page.getByRole('button', { name: 'More time' }).click();
		await goOn(page, 1);
		await page.clock.fastForward(120_000);
	}
];
