import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test, type Page } from '@playwright/test';
import { BadNetwork, FAULTS, type Fault } from '../bad-network.ts';
import { otherVersion } from '../edited-build.ts';
import { lessonAt } from '../pages/course.ts';
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

/** At which requests it fails, as the seeds have it, and at the first. */
const requests = (kind: Fault, most: number) => [
	...seedsToRun(1).map((seed) => 1 + Math.floor(seeded(seed * 7 + FAULTS.indexOf(kind))() * most)),
	1
];

/** Asks for the saving, or for the newer version, until the network has failed at it and it gave up. */
async function failsOnce(page: Page) {
	await expect
		.poll(
			async () => {
				const isGoing = await page.evaluate(async () => {
					const registration = await navigator.serviceWorker.getRegistration();
					return Boolean(registration?.installing ?? registration?.waiting);
				});
				// Asked once more only where nothing is under way, or it would never be seen to end.
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
 * a bad network puts in the browser's cache for a year would else be taken for one of them.
 */
async function openBeforeSaving(page: Page): Promise<void> {
	await page.addInitScript(() => {
		const { prototype } = ServiceWorkerContainer;
		const register = Reflect.get(prototype, 'register');
		const go = new Promise((resolve) => addEventListener('go', resolve, { once: true }));
		prototype.register = async function (...asked) {
			await go;
			return register.apply(this, asked);
		};
	});
	await page.goto(network.url);
	await alive(page);
	await page.locator('body').dispatchEvent('pointerdown');
	await page.waitForLoadState('networkidle');
	await page.evaluate(() => window.dispatchEvent(new Event('go')));
}

/** Lets go of what a try has saved, which the next would not ask for again. */
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

for (const kind of FAULTS) {
	test(`the network fails (${kind}) while the course is saved: it recovers by itself`, async ({
		page
	}) => {
		// Some 270 files.
		const [first = 1, ...others] = requests(kind, 240);
		network.fail(kind, first);
		await openBeforeSaving(page);
		await failsOnce(page);
		expect(await wrongIn(page, ['build']), `request ${String(first)}`).toEqual([]);
		for (const at of others) {
			await forgetTry(page);
			network.fail(kind, at);
			await failsOnce(page);
			expect(await wrongIn(page, ['build']), `request ${String(at)}`).toEqual([]);
		}
		await expect(
			page.getByText('Not saved for offline yet.').filter({ visible: true })
		).toBeVisible();
		network.fail(null);
		await page.evaluate(() => window.dispatchEvent(new Event('online')));
		await isSaved(page);
		await network.close();
		await page.goto(`${network.url}lessons/${lesson.slug}/`);
		await alive(page);
		await expect(page.getByText(lesson.title).first()).toBeVisible();
		expect(await wrongIn(page, ['build'])).toEqual([]);
	});

	test(`the network fails (${kind}) in an update: the old version goes on, then the new`, async ({
		page
	}) => {
		const { folder, version } = await otherVersion(`newer-${String(FAULTS.indexOf(kind))}`);
		await page.goto(network.url);
		await isSaved(page);
		const old = String(await versionOf(page));
		network.serve(folder);
		// An update asks for little more than the pages, some 30: each of them names its version.
		for (const at of requests(kind, 25)) {
			await forgetTry(page, old);
			network.fail(kind, at);
			await failsOnce(page);
			expect(await wrongIn(page, ['build', folder]), `request ${String(at)}`).toEqual([]);
			await page.reload();
			await alive(page);
			expect(await versionOf(page)).not.toBe(version);
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
