import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium, firefox, webkit, type BrowserType, type LaunchOptions } from '@playwright/test';
import { findBrowser } from '../../scripts/setup/browser.js';
import { launchOptions } from '../browser.ts';
import type { Browser, Device } from './device.ts';

const PHONE = { width: 390, height: 844 };

/** Firefox as Playwright builds it. */
export const playwrightFirefox = playwright('Firefox', firefox);

/** WebKit as Playwright builds it: closer to Safari than the one of Debian, and it keeps a profile. */
export const playwrightWebKit = playwright('WebKit', webkit);

/** The browser of the other tests, to try the driver where the two above can't be installed. */
export const playwrightChromium: Browser = {
	...playwright('Chromium', chromium),
	missing: findBrowser() ? null : 'it is not installed',
	start: () => start(chromium, launchOptions())
};

function playwright(name: string, type: BrowserType): Browser {
	return {
		name,
		missing: existsSync(type.executablePath()) ? null : 'Playwright has not installed it',
		lacks: {},
		start: () => start(type, {})
	};
}

async function start(type: BrowserType, options: LaunchOptions): Promise<Device> {
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
		const context = await type.launchPersistentContext(profile, {
			...options,
			viewport: PHONE,
			locale: 'en-AU'
		});
		const [page = await context.newPage()] = context.pages();
		page.on('pageerror', (error) => fault(String(error)));
		page.on('console', (message) => {
			if (message.type() === 'error') fault(message.text());
		});
		return { context, page };
	};
	let { context, page } = await open();
	return {
		version: `${type.name()} ${context.browser()?.version() ?? ''}`.trim(),
		faults,
		goto: (url) => leave(page.goto(url)),
		reload: () => leave(page.reload()),
		run: (script, ...args) =>
			page.evaluate(`(${String(script)})(...${JSON.stringify(args)})`) as never,
		press: (x, y) => page.mouse.click(x, y),
		type: (text) => page.keyboard.type(text),
		picture: async () => (await page.screenshot()).toString('base64'),
		async reopen() {
			await context.close();
			({ context, page } = await open());
		},
		async quit() {
			await context.close();
			rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
		}
	};
}
