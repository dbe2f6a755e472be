import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Device } from './device.ts';

export const PHONE = { width: 390, height: 844 };

/** A page as Playwright and Puppeteer both drive it. */
interface Page {
	goto(url: string): Promise<unknown>;
	reload(): Promise<unknown>;
	evaluate(script: string): Promise<unknown>;
	readonly mouse: { click(x: number, y: number): Promise<void> };
	readonly keyboard: { type(text: string): Promise<void> };
}

/** A browser that has just started, with its one page. */
export interface OpenBrowser {
	/** Its own name and version. */
	readonly version: string;
	readonly page: Page;
	/** A picture of the window: a PNG in base64. */
	picture(): Promise<string>;
	close(): Promise<void>;
}

/** Starts a browser with its profile in this folder, and reports errors that its page throws or logs. */
export type OpenWith = (profile: string, fault: (words: string) => void) => Promise<OpenBrowser>;

/** A device that keeps its profile in a folder of its own. */
export async function pageDevice(open: OpenWith): Promise<Device> {
	const profile = mkdtempSync(join(tmpdir(), 'back-to-running-'));
	const faults: string[] = [];
	// What the next page cuts short has not failed.
	let isLeaving = false;
	const fault = (words: string) => void (isLeaving || faults.push(words));
	const leave = async (going: Promise<unknown>) => {
		isLeaving = true;
		await going.finally(() => (isLeaving = false));
	};
	let browser = await open(profile, fault);
	return {
		version: browser.version,
		faults,
		goto: (url) => leave(browser.page.goto(url)),
		reload: () => leave(browser.page.reload()),
		run: (script, ...args) =>
			browser.page.evaluate(`(${String(script)})(...${JSON.stringify(args)})`) as never,
		press: (x, y) => browser.page.mouse.click(x, y),
		type: (text) => browser.page.keyboard.type(text),
		picture: () => browser.picture(),
		async reopen() {
			await browser.close();
			browser = await open(profile, fault);
		},
		async quit() {
			await browser.close();
			rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
		}
	};
}
