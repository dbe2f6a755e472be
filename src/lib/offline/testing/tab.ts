import { afterEach, beforeEach, vi } from 'vitest';
import { Offline } from '../offline.svelte.ts';
import { FakeBrowser, FakeWorker } from './fake-browser.ts';
import { settle } from './settle.ts';

/** The browser of the test that runs. */
export let browser: FakeBrowser;
/** What a tab of the course has in it, once it was started. */
export let offline: Offline;
let stop: (() => void) | undefined;

/** Each test of the file has a browser of its own. */
export function eachInNewBrowser(): void {
	beforeEach(() => {
		browser = new FakeBrowser();
	});
	afterEach(() => {
		stop?.();
		stop = undefined;
		vi.unstubAllGlobals();
	});
}

/** Opens a tab of version one. */
export function start(): void {
	offline = new Offline({ version: 'one', folder: '/sub/' });
	stop = offline.start();
}

/** A return visit: version one is saved and in charge. */
export async function startSaved(): Promise<FakeWorker> {
	const worker = new FakeWorker('one');
	browser.workers.registration.active = worker;
	browser.workers.controller = worker;
	start();
	await settle();
	browser.workers.say({ type: 'healing', status: 'saved' }, [], worker);
	return worker;
}
