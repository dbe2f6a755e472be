import { expect, test, type Page } from '@playwright/test';
import { serveStatic, type StaticServer } from '../../scripts/serve/static-server.js';
import { buildWithTitle } from '../newer-build.ts';
import { done, next, start, turnedOn } from '../pages/waiting-room.ts';
import { filesOf, versionOf } from '../same-bytes.ts';

const LESSON = 'lessons/cadence/';
const NEWER = 'How quickly you step, anew';

let newer: string;
let title: string;
let server: StaticServer;
let asked: string[];

// One worker for all: each would build the newer course again, and in the same folder.
// Saving a whole course twice takes its time, and each wait below has a limit of its own.
test.describe.configure({ mode: 'default', timeout: 90_000 });

test.beforeAll(() => {
	test.setTimeout(180_000);
	({ folder: newer, was: title } = buildWithTitle('09-cadence', NEWER));
});

test.beforeEach(async () => {
	asked = [];
	server = await serveStatic({ root: 'build', port: 0, onrequest: (path) => asked.push(path) });
});

test.afterEach(() => server.close());

/** Waits until a worker is in charge of this page, which it is only when it has saved everything. */
const saved = (page: Page) =>
	page.waitForFunction(() => navigator.serviceWorker.controller !== null);

const offer = (page: Page) => page.getByText('A newer version is ready.');

/** The person comes back to the tab, now and again, which is when it looks for a newer version. */
const lookForUpdate = (page: Page) =>
	expect(async () => {
		await page.evaluate(() => document.dispatchEvent(new Event('visibilitychange')));
		await expect(offer(page)).toBeVisible({ timeout: 2_000 });
	}).toPass({ timeout: 30_000 });

const cacheNames = (page: Page) => page.evaluate(() => caches.keys());

/** A mark on this document: it goes when the page is reloaded. */
const mark = (page: Page) => page.evaluate(() => document.documentElement.classList.add('marked'));
/** Looks again where the page is being loaded while it looks. */
const expectMarked = (page: Page, isSo: boolean) =>
	expect(page.locator('html.marked')).toHaveCount(isSo ? 1 : 0);

/** What the worker answers when this tab asks for the data of the lesson that was edited. */
const lessonData = (page: Page) =>
	page.evaluate(async (path) => (await fetch(`/${path}__data.json?x=1`)).text(), LESSON);

/** Another tab says "Update now". */
async function updateInOtherTab(page: Page): Promise<Page> {
	const other = await page.context().newPage();
	await other.goto(server.url);
	await saved(other);
	server.root = newer;
	await lookForUpdate(other);
	await offer(other).waitFor();
	await mark(other);
	await other.getByRole('button', { name: 'Update now' }).click();
	await expect(other.locator('html.marked')).toHaveCount(0, { timeout: 20_000 });
	await saved(other);
	return other;
}

test('is the same, byte for byte, but for what was edited: nobody updates for nothing', async () => {
	const built = await filesOf('build');
	expect(Object.keys(built).length).toBeGreaterThan(250);
	const again = await filesOf(newer, { [NEWER]: title, [versionOf(newer)]: versionOf('build') });
	const differ = Object.keys({ ...built, ...again }).filter((path) => built[path] !== again[path]);
	expect(differ).toEqual([]);
});

test('is fetched in the background, only what changed, and waits for a word', async ({ page }) => {
	await page.goto(server.url);
	await saved(page);
	const hashedAtFirst = new Set(asked.filter((path) => path.includes('/immutable/'))).size;
	asked = [];
	server.root = newer;
	await lookForUpdate(page);
	const hashed = new Set(asked.filter((path) => path.includes('/immutable/'))).size;
	expect(hashed).toBeLessThan(hashedAtFirst / 2);

	await mark(page);
	await page.getByRole('button', { name: 'Later' }).click();
	await expect(offer(page)).toBeHidden();
	await expectMarked(page, true);
});

test('takes over by itself once the last tab is closed', async ({ page }) => {
	await server.close();
	server = await serveStatic({ root: 'build', port: 0, base: '/some/sub/' });
	await page.goto(server.url);
	await saved(page);
	server.root = newer;
	await lookForUpdate(page);
	await offer(page).waitFor();

	// A page of the same host, outside the course's folder, can watch without being a tab of it.
	const outside = await page.context().newPage();
	await outside.goto(new URL('/', server.url).href);
	await page.close();
	await outside.waitForFunction(async () => {
		const registration = await navigator.serviceWorker.getRegistration('/some/sub/');
		return registration?.active?.state === 'activated' && registration.waiting === null;
	});

	await server.close();
	const next = await outside.context().newPage();
	await next.goto(server.url + LESSON);
	await expect(next.getByText(NEWER).first()).toBeVisible();
	await expect.poll(async () => (await cacheNames(next)).length).toBe(1);
});

test('takes effect between lessons when the person says so', async ({ page }) => {
	await page.goto(`${server.url}myths/`);
	await saved(page);
	const other = await updateInOtherTab(page);
	await expect(offer(other)).toBeHidden();
	await server.close();
	await other.goto(server.url + LESSON);
	await expect(other.getByText(NEWER).first()).toBeVisible();
});

test('is not offered in the middle of a lesson', async ({ page }) => {
	await page.goto(server.url + LESSON);
	await saved(page);
	server.root = newer;
	await page.waitForFunction(async () => {
		document.dispatchEvent(new Event('visibilitychange'));
		return (await navigator.serviceWorker.ready).waiting !== null;
	});
	await expect(offer(page)).toBeHidden();
});

test('never meets an older one in one tab', async ({ page }) => {
	await page.goto(`${server.url}lessons/wear-and-tear/`);
	await saved(page);
	await mark(page);
	const other = await updateInOtherTab(page);
	await server.close();

	// This tab continues as it is, with data of its own version, though the worker is a newer one.
	await expectMarked(page, true);
	expect(await lessonData(page)).not.toContain(NEWER);
	expect(await lessonData(other)).toContain(NEWER);
	expect(await cacheNames(page)).toHaveLength(2);

	// Its next page is loaded whole, in the newer version; then the older one can go.
	await page.locator('a[href$="red-flags/"]').first().click();
	await expect(page.getByRole('heading', { level: 1, name: 'Stop and get help' })).toBeVisible();
	await expectMarked(page, false);
	expect(await lessonData(page)).toContain(NEWER);
	await expect.poll(async () => (await cacheNames(page)).length).toBe(1);
});

test('is loaded whole on the way back too', async ({ page }) => {
	await page.goto(server.url);
	await saved(page);
	await page.locator('a[href$="red-flags/"]').first().click();
	await expect(page.getByRole('heading', { level: 1, name: 'Stop and get help' })).toBeVisible();
	await mark(page);
	await updateInOtherTab(page);
	const length = await page.evaluate(() => history.length);
	await page.goBack();
	await expect(page).toHaveURL(server.url);
	await expectMarked(page, false);
	expect(await page.evaluate(() => history.length)).toBe(length);
});

test('that comes between a page and its worker leaves the page what it is', async ({ page }) => {
	// The host changes after the page has come, and before its worker is asked for.
	await page.context().route('**/service-worker.js', async (route) => {
		server.root = newer;
		await route.continue();
	});
	await page.goto(`${server.url}lessons/wear-and-tear/`);
	await saved(page);
	await mark(page);
	await page.waitForFunction(() => navigator.serviceWorker.controller !== null);
	expect(await lessonData(page)).not.toContain(NEWER);
	await page.locator('a[href$="red-flags/"]').first().click();
	await expect(page.getByRole('heading', { level: 1, name: 'Stop and get help' })).toBeVisible();
	await expectMarked(page, false);
});

test('reaches a waiting room by night, and does not disturb a visitor', async ({ page }) => {
	await page.clock.install({ time: '2026-11-26T14:00:00+11:00' });
	await turnedOn(page, {}, server.url);
	await saved(page);
	server.root = newer;
	await expect(async () => {
		await page.evaluate(() => document.dispatchEvent(new Event('visibilitychange')));
		const waits = () =>
			page.evaluate(async () => Boolean((await navigator.serviceWorker.ready).waiting));
		await expect.poll(waits, { timeout: 2_000 }).toBe(true);
	}).toPass({ timeout: 40_000 });
	await mark(page);
	await page.clock.runFor(60_000);
	await expectMarked(page, true);

	await page.clock.setSystemTime('2026-11-27T02:00:00+11:00');
	await start(page).click();
	await expect(next(page)).toBeVisible();
	await page.clock.runFor(59_000);
	await next(page).click();
	await page.clock.runFor(30_000);
	await expect(page.getByRole('heading', { name: 'The short answer' })).toBeVisible();
	await expectMarked(page, true);
	await done(page).click();
	await expectMarked(page, false);
	await expect(start(page)).toBeVisible();
	expect(await page.locator('meta[name="course-version"]').getAttribute('content')).toBe(
		await page.evaluate(async () => {
			const answer = await fetch(`${location.origin}/?x=1`, { cache: 'no-store' });
			return /course-version" content="([^"]+)"/.exec(await answer.text())?.[1];
		})
	);
});
