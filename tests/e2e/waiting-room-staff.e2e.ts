import type { Page } from '@playwright/test';
import { readFileSync } from 'node:fs';
import { alive } from '../pages/open.ts';
import { places } from '../pages/places.ts';
import { seedDone } from '../pages/plan.ts';
import { expect, test } from '../pages/test.ts';
import {
	CLINIC,
	done,
	enterPin,
	fillIn,
	goThrough,
	next,
	PIN,
	start,
	TABLETS,
	takeItHome,
	turnedOn
} from '../pages/waiting-room.ts';

test.use({ viewport: TABLETS[0].viewport });

const startIt = (page: Parameters<typeof start>[0]) =>
	page.getByRole('button', { name: 'Start the waiting room' });

/** What the page has asked the browser for, as it asks. The browser answers as it would. */
async function askedOfBrowser(page: Page): Promise<readonly string[]> {
	const asked: string[] = [];
	await page.exposeFunction('tellTest', (what: string) => asked.push(what));
	await page.addInitScript(() => {
		const tell = (what: string) => Reflect.apply(Reflect.get(window, 'tellTest'), window, [what]);
		const persist = navigator.storage.persist.bind(navigator.storage);
		navigator.storage.persist = async () => {
			await tell('keep what is stored');
			return persist();
		};
		const request = navigator.wakeLock.request.bind(navigator.wakeLock);
		navigator.wakeLock.request = async (type) => {
			await tell('keep the screen on');
			return request(type);
		};
	});
	return asked;
}

test.describe('once, with the internet', () => {
	test.use({ serviceWorkers: 'allow' });

	test('staff set it up; from then on it needs no internet, and every address leads there', async ({
		page,
		context
	}) => {
		test.setTimeout(90_000);
		const asked = await askedOfBrowser(page);
		await page.goto('waiting-room/');
		await alive(page);
		await startIt(page).tap();
		await expect(page.getByText('Enter the clinic’s name.')).toBeVisible();
		await expect(page.getByLabel('Clinic’s name')).toBeFocused();
		await page.getByLabel('The course’s address').fill('clinic');
		await page.getByLabel('PIN to leave').fill('12');
		await startIt(page).tap();
		await expect(page.getByText('It begins with https.')).toBeVisible();
		await expect(page.getByText('Choose four to eight digits.')).toBeVisible();

		await fillIn(page);
		await page.getByLabel('The PIN once more').fill('4712');
		await startIt(page).tap();
		await expect(page.getByText('The two PINs are not the same.')).toBeVisible();
		await page.getByLabel('The PIN once more').fill(PIN);
		await expect(page.getByText('Everything is saved. It works with no internet.')).toBeVisible({
			timeout: 60_000
		});
		expect(asked).toEqual([]);
		await startIt(page).tap();
		const sheet = page.getByRole('dialog', { name: 'Write this code down' });
		await sheet.getByRole('button', { name: 'Close' }).tap();
		// Nobody has written it down yet: nothing has begun, and nothing typed is lost.
		await expect(page.getByLabel('Clinic’s name')).toHaveValue(CLINIC);
		await startIt(page).tap();
		await expect(sheet).toContainText(/[0-9A-Z]{4}-[0-9A-Z]{4}-[0-9A-Z]{4}/);
		await sheet.getByRole('button', { name: 'I have written it down' }).tap();
		await expect(start(page)).toBeVisible();
		await expect.poll(() => asked).toEqual(['keep what is stored', 'keep the screen on']);

		await context.setOffline(true);
		for (const address of ['', 'lessons/cadence/', 'physio/', 'red-flags/']) {
			await page.goto(address);
			await expect(page).toHaveURL(/\/waiting-room\/$/);
			await expect(start(page)).toBeVisible();
		}
		const cached = (await places(page))['cached'];
		expect(cached).toContain('waiting-room');
		await start(page).tap();
		await goThrough(page);
		await takeItHome(page).first().tap();
		await expect(page.getByRole('img', { name: 'Code that opens the course' })).toBeVisible();
		await done(page).tap();
		// What is saved for offline is as it was: no visit shows in it.
		expect((await places(page))['cached']).toBe(cached);
	});
});

test('before everything is saved it does not start', async ({ page }) => {
	await page.goto('waiting-room/');
	await alive(page);
	await fillIn(page);
	await startIt(page).tap();
	await expect(page.getByText('Wait until everything is saved.')).toBeVisible();
	await expect(page.getByLabel('Clinic’s name')).toHaveValue(CLINIC);
});

test('a browser with somebody’s progress is refused, and a clean one is named', async ({
	page
}) => {
	await seedDone(page, { cadence: '2026-03-03' });
	await page.goto('waiting-room/');
	await expect(page.getByText('This browser holds somebody’s progress')).toBeVisible();
	await expect(page.getByText('use a tablet of its own')).toBeVisible();
	await expect(startIt(page)).toBeHidden();
});

test('a browser with a physio’s list is refused', async ({ page }) => {
	await page.goto('waiting-room/');
	await page.evaluate(async () => {
		await new Promise<void>((resolve) => {
			const request = indexedDB.open('back-to-running-clinic:/', 1);
			request.onupgradeneeded = () => {
				request.result.createObjectStore('people', { keyPath: 'id' }).put({ id: 'a' });
			};
			request.onsuccess = () => {
				request.result.close();
				resolve();
			};
		});
	});
	await page.reload();
	await expect(page.getByText('This browser holds a physio’s list')).toBeVisible();
	await expect(startIt(page)).toBeHidden();
});

test('a tablet with settings of a newer version says what to do, and asks nobody to set it up', async ({
	page
}) => {
	await page.goto('waiting-room/');
	await expect(startIt(page)).toBeVisible();
	await page.evaluate(async () => {
		await new Promise<void>((resolve) => {
			const request = indexedDB.open('back-to-running-waiting-room:/', 99);
			request.onsuccess = () => {
				request.result.close();
				resolve();
			};
		});
	});
	await page.reload();
	await expect(page.getByRole('alert')).toContainText('A newer version of the course');
	await expect(startIt(page)).toBeHidden();
	await page.getByRole('button', { name: 'Load this page again' }).tap();
	await expect(page.getByRole('alert')).toContainText('Load this page again to go on');
});

test('after the PIN: counts of today, as a table and as a file, and nothing about anyone', async ({
	page
}) => {
	await turnedOn(page);
	await start(page).tap();
	await goThrough(page);
	await done(page).tap();
	await start(page).tap();
	await expect(next(page)).toBeVisible();
	await done(page).tap();

	await page.getByRole('button', { name: 'For staff' }).tap();
	await enterPin(page, PIN);
	await expect(page.getByRole('heading', { name: CLINIC })).toBeVisible();
	await expect(page.getByRole('row').nth(1).getByRole('cell')).toHaveText(['2', '1']);
	await expect(page.getByText('A first look: 2')).toBeVisible();
	const saving = page.waitForEvent('download');
	await page.getByRole('button', { name: 'Save the counts (CSV)' }).tap();
	const path = await (await saving).path();
	expect(readFileSync(path, 'utf8')).toMatch(
		/^\uFEFFDay,Started,Finished,taster\r\n\d{4}-\d\d-\d\d,2,1,2\r\n$/
	);
	await expect(page.getByText(/^Version [0-9a-f]/)).toBeVisible();
	await done(page).tap();
	await expect(start(page)).toBeVisible();
});

test('a course that is open in another tab goes to the waiting room too', async ({
	page,
	context
}) => {
	const other = await context.newPage();
	await other.goto('about/');
	await turnedOn(page);
	await expect(start(other)).toBeVisible();
});
