import { expect, test, type Page } from '@playwright/test';
import { serveStatic, type StaticServer } from '../../scripts/serve/static-server.js';
import { answerThatIs, LEAD } from '../pages/answers.ts';
import { questionOfKind } from '../pages/course.ts';
import { everyPage } from '../pages/every-page.ts';
import { alive } from '../pages/open.ts';
import { watchPolicy } from '../pages/policy.ts';
import { answer, asks, tells } from '../pages/question.ts';

let server: StaticServer;

test.afterEach(() => server.close());

/** Waits until a worker is in charge of this page, which it is only when it has saved everything. */
const allSaved = (page: Page) =>
	page.waitForFunction(() => navigator.serviceWorker.controller !== null);

/** A line that may be at the foot of the page and in the dock: where it is to be seen. */
const line = (page: Page, text: string) => page.getByText(text).filter({ visible: true }).first();

/** Opens one page of the course for the first time, and waits until all of it is saved. */
async function visitOnce(page: Page, path: string, base = '/') {
	server = await serveStatic({ root: 'build', port: 0, base });
	await page.goto(server.url + path);
	await allSaved(page);
}

const cacheNames = (page: Page) => page.evaluate(() => caches.keys());

/** A mark on this document: it goes when the page is reloaded. */
const mark = (page: Page) => page.evaluate(() => document.documentElement.classList.add('marked'));

for (const base of ['/', '/some/sub/']) {
	test(`after one visit to a lesson at ${base}, every page opens with the server gone`, async ({
		page,
		context
	}) => {
		test.slow();
		server = await serveStatic({ root: 'build', port: 0, base });
		const found = await watchPolicy(context, server.url);
		await page.goto(`${server.url}lessons/wear-and-tear/`);
		await allSaved(page);
		await server.close();
		page.on('requestfailed', (request) => {
			// What the next page cuts short has not failed.
			const reason = request.failure()?.errorText;
			if (reason !== 'net::ERR_ABORTED') found.push(`${request.url()}: ${String(reason)}`);
		});
		page.on('console', (message) => {
			if (message.type() === 'error') found.push(`${page.url()}: ${message.text()}`);
		});
		page.on('pageerror', (error) => found.push(`${page.url()}: ${error.message}`));
		for (const path of everyPage) {
			const response = await page.goto(server.url + path);
			expect(response?.status(), path).toBe(200);
			await alive(page);
			await expect(page.getByRole('heading', { level: 1 }).first()).toBeVisible();
			const broken = await page.evaluate(async () => {
				await document.fonts.ready;
				const pictures = [...document.images].filter(
					(image) => image.loading !== 'lazy' && image.naturalWidth === 0
				);
				const fonts = [...document.fonts].filter(({ status }) => status === 'error');
				return [...pictures.map(({ src }) => src), ...fonts.map(({ family }) => family)];
			});
			expect(broken, path).toEqual([]);
		}
		const { lesson, question } = questionOfKind('single');
		await page.goto(`${server.url}lessons/${lesson.slug}/#question-${question.id}`);
		await expect(asks(page, question)).toBeVisible();
		await answer(page, question, answerThatIs('best', question));
		await expect(tells(page, LEAD.best, question)).toBeVisible();
		await page.getByRole('button', { name: 'Text size, theme and sound' }).click();
		await expect(page.getByRole('dialog')).toBeVisible();
		expect(found).toEqual([]);
	});
}

test('with the server gone, reload, links and typed addresses work', async ({ page, context }) => {
	await visitOnce(page, 'lessons/wear-and-tear/');
	await server.close();

	await page.reload();
	await expect(page.getByRole('heading', { level: 1 }).first()).toBeVisible();

	await page.goto(server.url);
	await alive(page);
	await mark(page);
	// Not the way in below: it becomes the way on as soon as progress is read.
	const stops = page.getByRole('navigation', { name: 'The seven stops' });
	await stops.locator('a[href*="lessons/can-i-run-again"]').click();
	await expect(page).toHaveURL(`${server.url}lessons/can-i-run-again/`);
	await expect(page.locator('html'), 'the link needs no new document').toHaveClass(/marked/);

	const typed = await context.newPage();
	await typed.goto(`${server.url}lessons/cadence?from=letter#guess`);
	await expect(typed).toHaveURL(`${server.url}lessons/cadence/?from=letter#guess`);
	await typed.goto(`${server.url}lessons/cadence/index.html`);
	await expect(typed).toHaveURL(`${server.url}lessons/cadence/`);
	await expect(typed.getByRole('heading', { level: 1 }).first()).toBeVisible();
});

test('with the server gone, an address that leads nowhere leads back', async ({ page }) => {
	await visitOnce(page, '', '/some/sub/');
	await server.close();
	const response = await page.goto(`${server.url}lessons/nothing/`);
	expect(response?.status()).toBe(404);
	await expect(page.getByText('Nothing is lost.')).toBeVisible();
	await page.getByRole('link', { name: 'Stop and get help' }).click();
	await expect(page).toHaveURL(`${server.url}red-flags/`);
	await page.goto(`${server.url}lessons/nothing/`);
	await page.getByRole('link', { name: 'Go to the start' }).click();
	await expect(page).toHaveURL(server.url);
	await expect(page.getByRole('heading', { level: 1 }).first()).toBeVisible();
});

test('its saved files carry the folder, and those of others stay', async ({ page }) => {
	await visitOnce(page, '', '/some/sub/');
	await page.evaluate(async () => {
		await caches.open('another-app');
		await caches.open('back-to-running:/:other');
		await caches.open('back-to-running:/some/sub/:older');
	});
	await page.reload();
	await expect.poll(() => cacheNames(page)).not.toContain('back-to-running:/some/sub/:older');
	const names = await cacheNames(page);
	expect(names).toEqual(expect.arrayContaining(['another-app', 'back-to-running:/:other']));
	expect(names.filter((name) => name.startsWith('back-to-running:/some/sub/:'))).toHaveLength(1);
});

test('the saving is shown, and the loss of the internet is said once', async ({
	page,
	context
}) => {
	await visitOnce(page, '');
	await expect(line(page, 'Saved on this device. Works with no internet.')).toBeVisible();
	const noInternet = page.getByText('No internet. Everything still works.');
	await context.setOffline(true);
	await expect(noInternet).toBeVisible();
	await page.locator('a[href$="red-flags/"]').first().click();
	await expect(page.getByRole('heading', { level: 1, name: 'Stop and get help' })).toBeVisible();
	await expect(noInternet).toBeHidden();
});

test('a login page is not saved in place of the course, and saving is tried again', async ({
	page,
	context
}) => {
	let isLoggedIn = false;
	await context.route('**/*', (route) => {
		const isWorkers = route.request().serviceWorker() !== null;
		const isScript = route.request().url().endsWith('/service-worker.js');
		if (isLoggedIn || !isWorkers || isScript) return route.continue();
		return route.fulfill({ contentType: 'text/html', body: '<h1>Hospital guest Wi-Fi</h1>' });
	});
	server = await serveStatic({ root: 'build', port: 0 });
	await page.goto(server.url);
	await expect(line(page, 'Not saved for offline yet.')).toBeVisible();
	isLoggedIn = true;
	await page.evaluate(() => window.dispatchEvent(new Event('online')));
	await allSaved(page);
	await server.close();
	await page.reload();
	await expect(page.getByRole('heading', { level: 1 }).first()).toBeVisible();
});
