import { render } from 'svelte/server';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { Offline } from './offline.svelte.ts';
import { FakeBrowser, FakeWorker } from './testing/fake-browser.ts';
import WithOffline from './testing/WithOffline.svelte';
import UpdateReady from './UpdateReady.svelte';

let browser: FakeBrowser;

beforeEach(() => {
	browser = new FakeBrowser();
});

afterEach(() => vi.unstubAllGlobals());

function begin(): Offline {
	const offline = new Offline({ version: 'one', folder: '/' });
	offline.start();
	return offline;
}

function show(notice: 'line' | 'internet' | 'install', offline: Offline): string {
	return render(WithOffline, { props: { notice, offline } }).body;
}

/** Begins where all is saved, which the worker says once it has looked. */
function beginSaved(): Offline {
	const worker = new FakeWorker('one', '/service-worker.js');
	browser.workers.controller = worker;
	const offline = begin();
	browser.workers.say({ type: 'healing', status: 'saved' }, [], worker);
	return offline;
}

/** What a person can read in it. */
const words = (html: string) =>
	html
		.replace(/<!--.*?-->/gs, '')
		.replace(/<[^>]+>/g, ' ')
		.replace(/\s+/g, ' ')
		.replace(/ (?=[.,])/g, '')
		.trim();

describe('the line about what is saved', () => {
	it('says how far the saving is, and reads out no numbers', () => {
		const offline = begin();
		browser.workers.say({ type: 'saving', done: 40, total: 96 });
		const html = show('line', offline);
		expect(words(html)).toBe('Saving for offline… 40 of 96');
		expect(words(/<span role="status"[^>]*>.*?<\/span>/s.exec(html)?.[0] ?? '')).toBe(
			'Saving for offline…'
		);
	});

	it('says that it is saved', () => {
		const html = show('line', beginSaved());
		expect(words(html)).toBe('Saved on this device. Works with no internet.');
	});

	it('says nothing where nothing can be saved, and is ready to be read out', () => {
		delete browser.navigator.serviceWorker;
		const html = show('line', begin());
		expect(words(html)).toBe('');
		expect(html).toContain('role="status"');
	});
});

describe('the line about the internet', () => {
	it('promises the plan where that is saved, and the rest is still to come', async () => {
		browser.navigator.onLine = false;
		const worker = new FakeWorker('one', '/service-worker.js');
		browser.workers.registration.installing = worker;
		const offline = begin();
		offline.keepFirst(['cadence']);
		await vi.waitFor(() => expect(worker.heard).toContain('first'));
		browser.workers.registration.move(worker, 'active');
		await vi.waitFor(() => expect(offline.saving.status).toBe('plan'));
		expect(words(show('internet', offline))).toBe('No internet. Your plan still works.');
		expect(words(show('line', offline))).toBe(
			'Your plan works with no internet. The rest follows.'
		);
	});

	it('promises all where all is saved', () => {
		browser.navigator.onLine = false;
		expect(words(show('internet', beginSaved()))).toBe('No internet. Everything still works.');
	});

	it('promises no more than what is open where not all is saved', () => {
		browser.navigator.onLine = false;
		expect(words(show('internet', begin()))).toBe('No internet. What you have opened still works.');
	});

	it('says nothing otherwise, and is ready to be read out', () => {
		const html = show('internet', begin());
		expect(words(html)).toBe('');
		expect(html).toContain('role="status"');
	});
});

describe('the offer of a newer version', () => {
	const events = { onupdate: () => undefined, onlater: () => undefined };

	it('says that the place is kept, and gives both ways', () => {
		expect(words(render(UpdateReady, { props: events }).body)).toBe(
			'A newer version is ready. Your place is kept. Update now Later'
		);
	});

	it('is silent until there is one', () => {
		expect(words(render(UpdateReady, { props: { show: false, ...events } }).body)).toBe('');
	});
});

describe('the way to the home screen', () => {
	it('is shown in three steps where the person does it', () => {
		browser.navigator.userAgent =
			'Mozilla/5.0 (iPhone; CPU iPhone OS 18_6 like Mac OS X) Version/26.0 Mobile/15E148 Safari/604.1';
		const html = show('install', begin());
		expect(html.match(/<li/g)).toHaveLength(3);
		expect(words(html)).toContain('Tap Share at the bottom of the screen.');
	});

	it('is one button where the browser does it', () => {
		const offline = begin();
		browser.window.dispatchEvent(
			Object.assign(new Event('beforeinstallprompt'), { prompt: vi.fn() })
		);
		expect(words(show('install', offline))).toBe('Install');
	});

	it('is not shown where there is none', () => {
		expect(words(show('install', begin()))).toBe('');
	});
});
