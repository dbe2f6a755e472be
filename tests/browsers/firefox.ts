import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { launch } from 'puppeteer-core';
import { findFirefox } from '../../scripts/setup/other-browsers.js';
import type { Browser, Device } from './device.ts';

const PHONE = { width: 390, height: 844 };

/** Firefox, driven by WebDriver BiDi. */
export const firefox: Browser = {
	name: 'Firefox',
	missing: findFirefox() ? null : 'it is not installed',
	lacks: {},
	start
};

async function start(): Promise<Device> {
	const profile = mkdtempSync(join(tmpdir(), 'back-to-running-'));
	const faults: string[] = [];
	// What the next page cuts short has not failed.
	let isLeaving = false;
	const fault = (words: string) => void (isLeaving || faults.push(words));
	const leave = async (going: Promise<unknown>) => {
		isLeaving = true;
		await going.finally(() => (isLeaving = false));
	};
	const open = async () => {
		const browser = await launch({
			browser: 'firefox',
			executablePath: findFirefox()?.executablePath ?? '',
			userDataDir: profile,
			defaultViewport: PHONE,
			extraPrefsFirefox: { 'intl.accept_languages': 'en-AU' }
		});
		const [page = await browser.newPage()] = await browser.pages();
		page.on('pageerror', (error) => fault(String(error)));
		page.on('console', (message) => {
			if (message.type() === 'error') fault(message.text());
		});
		return { browser, page };
	};
	let { browser, page } = await open();
	return {
		version: (await browser.version()).replace('/', ' '),
		faults,
		goto: (url) => leave(page.goto(url)),
		reload: () => leave(page.reload()),
		run: (script, ...args) =>
			page.evaluate(`(${String(script)})(...${JSON.stringify(args)})`) as never,
		press: (x, y) => page.mouse.click(x, y),
		type: (text) => page.keyboard.type(text),
		picture: () => page.screenshot({ encoding: 'base64' }),
		async reopen() {
			await browser.close();
			({ browser, page } = await open());
		},
		async quit() {
			await browser.close();
			rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
		}
	};
}
