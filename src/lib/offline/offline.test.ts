import type { BeforeNavigate } from '@sveltejs/kit';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { FakeWorker } from './testing/fake-browser.ts';
import { settle } from './testing/settle.ts';
import { browser, eachInNewBrowser, offline, start, startSaved } from './testing/tab.ts';

eachInNewBrowser();

/** The person goes from a lesson to another page, or to another step of it. */
function go(to: string, type = 'link', willUnload = false) {
	const cancel = vi.fn();
	const url = (path: string) => ({ url: new URL(path, 'https://clinic.example') });
	const from = url('/sub/lessons/cadence/');
	const navigation = { from, to: url(to), type, willUnload, cancel };
	offline.leaveStale(navigation as unknown as BeforeNavigate);
	return cancel;
}

describe('saving', () => {
	it('registers the worker of its own folder', () => {
		start();
		expect(browser.workers.register).toHaveBeenCalledWith('/sub/service-worker.js', {
			scope: '/sub/',
			updateViaCache: 'none'
		});
	});

	it('waits until the page has loaded', () => {
		browser.page.readyState = 'interactive';
		start();
		expect(browser.workers.register).not.toHaveBeenCalled();
		browser.window.dispatchEvent(new Event('load'));
		expect(browser.workers.register).toHaveBeenCalledOnce();
	});

	it('reports how far it is, and when it is done', async () => {
		const worker = new FakeWorker('one');
		browser.workers.registration.installing = worker;
		start();
		await settle();
		expect(offline.saving.status).toBe('saving');
		browser.workers.say({ type: 'saving', done: 40, total: 96 });
		expect([offline.saving.done, offline.saving.total]).toEqual([40, 96]);
		browser.workers.registration.move(worker, 'waiting');
		expect(offline.updateReady).toBe(false);
		browser.workers.registration.move(worker, 'active');
		// It has looked at what it holds, and says so.
		expect(worker.heard).toContain('opened');
		browser.workers.say({ type: 'healing', status: 'saved' }, [], worker);
		expect(offline.saving.status).toBe('saved');
	});

	it('says at once that it is saved where it was before', async () => {
		await startSaved();
		browser.workers.say({ type: 'saving', done: 1, total: 96 });
		expect(offline.saving.status).toBe('saved');
	});

	it('says so while the browser had cleared it away, and tries again with the internet', async () => {
		const worker = await startSaved();
		browser.workers.say({ type: 'healing', status: 'saving' });
		expect(offline.saving.status).toBe('saving');
		browser.workers.say({ type: 'healing', status: 'failed' });
		expect(offline.saving.status).toBe('failed');
		browser.window.dispatchEvent(new Event('online'));
		expect(worker.heard.filter((type) => type === 'opened')).toHaveLength(2);
		browser.workers.say({ type: 'healing', status: 'saved' });
		expect(offline.saving.status).toBe('saved');
	});

	it('says that it failed, and tries again when the internet is back', async () => {
		const worker = new FakeWorker('one');
		browser.workers.registration.installing = worker;
		start();
		await settle();
		browser.workers.registration.move(worker, 'redundant');
		expect(offline.saving.status).toBe('failed');
		browser.window.dispatchEvent(new Event('online'));
		expect(browser.workers.register).toHaveBeenCalledTimes(2);
	});

	it('takes a failed download for failed, and anything else for not wanted here', async () => {
		browser.workers.register.mockRejectedValueOnce(new TypeError('no network'));
		start();
		await settle();
		expect(offline.saving.status).toBe('failed');
		browser.workers.register.mockRejectedValueOnce(new Error('storage is blocked'));
		start();
		await settle();
		expect(offline.saving.status).toBe('unsupported');
	});

	it('is silent where the browser has no service workers', () => {
		delete browser.navigator.serviceWorker;
		start();
		expect(offline.saving.status).toBe('unsupported');
	});
});

describe('a newer version', () => {
	it('is looked for when the person comes back to the tab', async () => {
		await startSaved();
		browser.page.dispatchEvent(new Event('visibilitychange'));
		expect(browser.workers.registration.update).toHaveBeenCalledOnce();
	});

	it('waits until the person wants it, and then this tab loads anew', async () => {
		await startSaved();
		const newer = new FakeWorker('two');
		browser.workers.registration.move(newer, 'installing');
		expect(offline.updateReady).toBe(false);
		browser.workers.registration.move(newer, 'waiting');
		await settle();
		expect(offline.updateReady).toBe(true);
		expect(newer.heard).not.toContain('take-over');
		offline.update();
		expect(newer.heard).toContain('take-over');
		expect(browser.reload).not.toHaveBeenCalled();
		browser.workers.control(newer);
		expect(browser.reload).toHaveBeenCalledOnce();
	});

	it('is not offered again in this visit after "Later"', async () => {
		await startSaved();
		const newer = new FakeWorker('two');
		browser.workers.registration.move(newer, 'installing');
		browser.workers.registration.move(newer, 'waiting');
		await settle();
		expect(offline.updateReady).toBe(true);
		offline.later();
		expect(offline.updateReady).toBe(false);
	});

	it('is loaded at once where another tab has let it in already', async () => {
		await startSaved();
		offline.update();
		expect(browser.reload).toHaveBeenCalledOnce();
	});

	it('gets to know what this tab runs', async () => {
		await startSaved();
		const { port1, port2 } = new MessageChannel();
		const told = new Promise((resolve) => (port1.onmessage = ({ data }) => resolve(data)));
		browser.workers.say({ type: 'version' }, [port2]);
		expect(await told).toBe('one');
		port1.close();
	});
});

describe('a tab whose worker was replaced by another tab', () => {
	beforeEach(async () => {
		await startSaved();
		browser.workers.control(new FakeWorker('two'));
		await settle();
	});

	it('continues, and loads its next page whole', () => {
		expect(browser.reload).not.toHaveBeenCalled();
		const cancel = go('/sub/myths/');
		expect(cancel).toHaveBeenCalledOnce();
		expect(String(browser.assign.mock.calls[0]?.[0])).toBe('https://clinic.example/sub/myths/');
	});

	it('stays for another step of the same lesson', () => {
		expect(go('/sub/lessons/cadence/?step=3')).not.toHaveBeenCalled();
	});

	it('loads the page whole on the way back too, without a new entry in the history', () => {
		expect(go('/sub/', 'popstate')).not.toHaveBeenCalled();
		expect(browser.reload).toHaveBeenCalledOnce();
		expect(browser.assign).not.toHaveBeenCalled();
	});

	it('lets the browser do what it does anyway', () => {
		expect(go('/elsewhere/', 'link', true)).not.toHaveBeenCalled();
		expect(browser.assign).not.toHaveBeenCalled();
	});
});

it('goes from page to page as usual under a worker of its own version', async () => {
	start();
	browser.workers.control(new FakeWorker('one'));
	await settle();
	expect(go('/sub/myths/')).not.toHaveBeenCalled();
});

it('loads the next page whole where the first worker to come is newer than the open page', async () => {
	start();
	browser.workers.control(new FakeWorker('two'));
	await settle();
	expect(go('/sub/myths/')).toHaveBeenCalledOnce();
});

describe('no internet', () => {
	it('is said once: until the person continues', () => {
		start();
		offline.network.openPage();
		expect(offline.network.showsNotice).toBe(false);
		browser.window.dispatchEvent(new Event('offline'));
		expect(offline.network.showsNotice).toBe(true);
		offline.network.openPage();
		expect(offline.network.showsNotice).toBe(false);
		expect(offline.network.online).toBe(false);
		browser.window.dispatchEvent(new Event('online'));
		browser.window.dispatchEvent(new Event('offline'));
		expect(offline.network.showsNotice).toBe(false);
	});

	it('is said to someone who begins without it', () => {
		browser.navigator.onLine = false;
		start();
		expect(offline.network.showsNotice).toBe(true);
	});
});
