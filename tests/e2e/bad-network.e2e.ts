import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test, type Page } from '@playwright/test';
import { BadNetwork, FAULTS, STAYS, type Fault } from '../bad-network.ts';
import { otherVersion } from '../edited-build.ts';
import { lessonAt } from '../pages/course.ts';
import { holdSaving } from '../pages/hold-saving.ts';
import { alive } from '../pages/open.ts';
import { seeded, seedsToRun } from '../seeds.ts';

const lesson = lessonAt('cadence');

let network: BadNetwork;
test.beforeEach(async () => {
	network = new BadNetwork();
	await network.start();
});
test.afterEach(() => network.close());
test.describe.configure({ timeout: 180_000 });

/** An update asks for little more than the pages, some 30: each of them names its version. */
const PAGES = 25;

/**
 * Each way to fail, at a request that the seed has for it. Those whose files the browser may keep for a
 * year come last, and nothing clears them away: what heals at the end heals all.
 */
const tries = (seed: number, most: number): readonly { kind: Fault; at: number }[] =>
	FAULTS.map((kind, index) => {
		const among = STAYS.includes(kind) ? PAGES : most;
		return { kind, at: 1 + Math.floor(seeded(seed * 7 + index)() * among) };
	});

/** The same, and each again at the first request. */
const andAtFirst = (all: readonly { kind: Fault; at: number }[]) =>
	all.flatMap(({ kind, at }) => [
		{ kind, at },
		{ kind, at: 1 }
	]);

/** Without this the browser's own cache holds, from earlier tries, most of what the worker asks for. */
async function clearBrowserCache(page: Page): Promise<void> {
	const devtools = await page.context().newCDPSession(page);
	await devtools.send('Network.clearBrowserCache');
	await devtools.detach();
}

/** Asks for the saving, or for the newer version, until the network has failed at it and it gave up. */
async function failsOnce(page: Page) {
	await expect
		.poll(
			async () => {
				const isGoing = await page.evaluate(async () => {
					const registration = await navigator.serviceWorker.getRegistration();
					return Boolean(registration?.installing ?? registration?.waiting);
				});
				// Asked again only where nothing is under way, or it would never be seen to end.
				if (!isGoing && network.failed === 0) {
					await page.evaluate(() => window.dispatchEvent(new Event('online')));
				}
				return network.failed > 0 && !isGoing;
			},
			{ timeout: 60_000 }
		)
		.toBe(true);
}

/** What is saved and is not, byte for byte, what was built. */
async function wrongIn(page: Page, folders: readonly string[]): Promise<string[]> {
	const kept = await page.evaluate(async () => {
		const all: [string, string][] = [];
		for (const name of await caches.keys()) {
			const cache = await caches.open(name);
			for (const request of await cache.keys()) {
				const body = await (await cache.match(request))?.arrayBuffer();
				const hash = new Uint8Array(
					await crypto.subtle.digest('SHA-256', body ?? new Uint8Array())
				);
				all.push([new URL(request.url).pathname, [...hash].join()]);
			}
		}
		return all;
	});
	const hash = (folder: string, path: string) => {
		const file = join(folder, path.endsWith('/') ? `${path}index.html` : path);
		return [...createHash('sha256').update(readFileSync(file)).digest()].join();
	};
	return kept
		.filter(([path, kind]) => folders.every((folder) => hash(folder, path) !== kind))
		.map(([path]) => path);
}

/**
 * Opens home and touches it; the worker is asked for only once the page has all of its own scripts. What
 * a bad network puts in the browser's cache for a year would otherwise be taken for one of them.
 */
async function openBeforeSaving(page: Page): Promise<void> {
	const save = await holdSaving(page);
	await page.goto(network.url);
	await alive(page);
	await page.locator('body').dispatchEvent('pointerdown');
	await page.waitForLoadState('networkidle');
	await save();
}

/** Releases what a try has saved, which the next would not ask for again. */
async function forgetTry(page: Page, keptVersion?: string): Promise<void> {
	await page.evaluate(async (kept) => {
		for (const name of await caches.keys()) {
			if (kept === undefined || !name.endsWith(`:${kept}`)) await caches.delete(name);
		}
	}, keptVersion);
}

const versionOf = (page: Page) =>
	page.locator('meta[name="course-version"]').getAttribute('content');

const isSaved = (page: Page) =>
	page.waitForFunction(() => navigator.serviceWorker.controller !== null);

for (const seed of seedsToRun(1)) {
	test(`the network fails in every way while the course is saved: it recovers by itself (seed ${String(seed)})`, async ({
		page
	}) => {
		// Some 270 files.
		for (const [index, { kind, at }] of andAtFirst(tries(seed, 240)).entries()) {
			network.fail(kind, at);
			if (index === 0) await openBeforeSaving(page);
			else await forgetTry(page);
			if (!STAYS.includes(kind)) await clearBrowserCache(page);
			await failsOnce(page);
			expect(await wrongIn(page, ['build']), `${kind}, request ${String(at)}`).toEqual([]);
		}
		// After so many tries, the line also says what may be wrong.
		await expect(page.getByText('Not saved for offline').filter({ visible: true })).toBeVisible();
		network.fail(null);
		await page.evaluate(() => window.dispatchEvent(new Event('online')));
		await isSaved(page);
		await network.close();
		await page.goto(`${network.url}lessons/${lesson.slug}/`);
		await alive(page);
		await expect(page.getByText(lesson.title).first()).toBeVisible();
		expect(await wrongIn(page, ['build'])).toEqual([]);
	});

	test(`the network fails in every way in an update: the old version continues, then the new (seed ${String(seed)})`, async ({
		page
	}) => {
		const { folder, version } = await otherVersion(`other-${String(seed)}`);
		await page.goto(network.url);
		await isSaved(page);
		const old = String(await versionOf(page));
		network.serve(folder);
		for (const { kind, at } of tries(seed, PAGES)) {
			// What the browser begins by itself after a reload must not be half way when its files go.
			network.fail('gone');
			await failsOnce(page);
			await forgetTry(page, old);
			network.fail(kind, at);
			await failsOnce(page);
			const what = `${kind}, request ${String(at)}`;
			expect(await wrongIn(page, ['build', folder]), what).toEqual([]);
			await page.reload();
			await alive(page);
			expect(await versionOf(page), what).not.toBe(version);
		}
		network.fail(null);
		await page.evaluate(() => document.dispatchEvent(new Event('visibilitychange')));
		await page.getByRole('button', { name: 'Update now' }).click();
		await expect.poll(() => versionOf(page).catch(() => null)).toBe(version);
		await network.close();
		await page.goto(`${network.url}lessons/${lesson.slug}/`);
		await alive(page);
		expect(await versionOf(page)).toBe(version);
	});
}

test('what the browser clears away is saved again at the next visit', async ({ page }) => {
	await page.goto(network.url);
	await isSaved(page);
	await page.evaluate(async () => {
		for (const name of await caches.keys()) await caches.delete(name);
	});
	await page.reload();
	await alive(page);
	const saved = page.getByText('Saved on this device.').filter({ visible: true });
	await expect
		.poll(() =>
			page.evaluate(async () => {
				const [name] = await caches.keys();
				return name === undefined ? 0 : (await (await caches.open(name)).keys()).length;
			})
		)
		.toBeGreaterThan(200);
	await expect(saved).toBeVisible();
	await network.close();
	await page.goto(`${network.url}lessons/${lesson.slug}/`);
	await alive(page);
	await expect(page.getByText(lesson.title).first()).toBeVisible();
});
