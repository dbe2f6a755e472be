import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { OfflineStart } from './offline-start.svelte.ts';
import { FakeBrowser, FakeWorker } from './testing/fake-browser.ts';

let browser: FakeBrowser;
let first: FakeWorker;

beforeEach(() => {
	browser = new FakeBrowser();
	first = new FakeWorker('one');
	browser.workers.registration.move(first, 'installing');
});

afterEach(() => vi.unstubAllGlobals());

/** Opens a page for the first time. */
async function visit(isQuiet: boolean): Promise<OfflineStart> {
	const offline = new OfflineStart({ version: 'one', folder: '/' });
	offline.start(() => isQuiet);
	await vi.waitFor(() => expect(browser.workers.register).toHaveBeenCalled());
	// Time for what listens to the worker to begin.
	await Promise.resolve();
	return offline;
}

/** The course is saved, and its worker takes charge. */
async function save() {
	browser.workers.control(first);
	browser.workers.registration.move(first, 'active');
	Object.assign(first, { state: 'activated' });
	first.dispatchEvent(new Event('statechange'));
	await new Promise((done) => setTimeout(done, 20));
}

const awake = (offline: OfflineStart) =>
	vi.waitFor(() => expect(offline.news).not.toBeNull(), { timeout: 5000 });

describe('a first visit', () => {
	it('follows the saving where the page shows it', async () => {
		const offline = await visit(false);
		await save();
		await awake(offline);
	});

	it('fetches nothing more where the page is quiet', async () => {
		const offline = await visit(true);
		await save();
		expect(offline.news).toBeNull();
	});

	it('tells even a quiet page that the internet went', async () => {
		const offline = await visit(true);
		await save();
		browser.navigator.onLine = false;
		browser.window.dispatchEvent(new Event('offline'));
		await awake(offline);
		expect(offline.news?.network.showsNotice).toBe(true);
	});

	it('tells even a quiet page that another version took over', async () => {
		const offline = await visit(true);
		await save();
		browser.workers.control(new FakeWorker('two'));
		await awake(offline);
	});

	it('tries again on a quiet page where saving failed', async () => {
		const offline = await visit(true);
		Object.assign(first, { state: 'redundant' });
		browser.workers.registration.move(first, 'redundant');
		await awake(offline);
		expect(offline.begun).toBe(true);
	});
});
