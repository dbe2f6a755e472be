import { beforeEach, describe, expect, it, vi } from 'vitest';
import { FakeWorker } from './testing/fake-browser.ts';
import { settle } from './testing/settle.ts';
import { browser, eachInNewBrowser, offline, start, startSaved } from './testing/tab.ts';

eachInNewBrowser();

describe('what is not the course’s worker', () => {
	beforeEach(() => {
		vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
		return () => vi.useRealTimers();
	});

	/** Nobody answers for so long that nobody will. */
	async function wait() {
		await settle();
		await vi.advanceTimersByTimeAsync(5_000);
		await settle();
	}

	it('says nothing of what is saved here, though it is in charge', async () => {
		const stranger = new FakeWorker('one', '/service-worker.js');
		browser.workers.controller = stranger;
		browser.workers.registration.installing = new FakeWorker('one');
		start();
		await wait();
		browser.workers.say({ type: 'healing', status: 'saved' }, [], stranger);
		expect([offline.saving.status, stranger.heard]).toEqual(['unsupported', []]);
	});

	it('an empty file that the browser took for one saves nothing, and the line says so', async () => {
		browser.workers.registration.active = new FakeWorker(undefined);
		start();
		await wait();
		expect(offline.saving.status).toBe('failed');
	});

	it('gives way at once to the course’s own, once that has come', async () => {
		browser.workers.registration.active = new FakeWorker(undefined);
		start();
		await wait();
		const ours = new FakeWorker('one');
		browser.workers.registration.move(ours, 'installing');
		browser.workers.registration.move(ours, 'waiting');
		await settle();
		expect(ours.heard).toContain('take-over');
		expect(offline.updateReady).toBe(false);
	});

	it('is not offered as a newer version, and "Update now" waits for nobody', async () => {
		await startSaved();
		const empty = new FakeWorker(undefined);
		browser.workers.registration.move(empty, 'installing');
		browser.workers.registration.move(empty, 'waiting');
		await wait();
		expect([offline.saving.status, offline.updateReady]).toEqual(['saved', false]);
		offline.update();
		await vi.advanceTimersByTimeAsync(10_000);
		expect(browser.reload).toHaveBeenCalledOnce();
	});
});

describe('a cache on the way that gives the worker of another version', () => {
	async function fails(version: string) {
		const worker = new FakeWorker(version);
		browser.workers.registration.installing = worker;
		start();
		await settle();
		browser.workers.registration.move(worker, 'redundant');
		await settle();
	}

	it('is passed by once, with an address of its own', async () => {
		await fails('old');
		expect(browser.workers.register).toHaveBeenLastCalledWith(
			'/sub/service-worker.js?one',
			expect.anything()
		);
		expect(browser.workers.register).toHaveBeenCalledTimes(2);
	});

	it('is no matter where this version’s own worker failed', async () => {
		await fails('one');
		expect(browser.workers.register).toHaveBeenCalledOnce();
	});
});

describe('what the browser clears away under an open page', () => {
	it.each(['comes back to the tab', 'loses the internet'])(
		'is found when the person %s',
		async (when) => {
			const worker = await startSaved();
			worker.heard.length = 0;
			if (when === 'loses the internet') browser.window.dispatchEvent(new Event('offline'));
			else browser.page.dispatchEvent(new Event('visibilitychange'));
			expect(worker.heard).toEqual(['opened']);
			browser.workers.say({ type: 'healing', status: 'failed' }, [], worker);
			expect(offline.saving.status).toBe('failed');
		}
	);
});
