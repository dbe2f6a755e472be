import { existsSync } from 'node:fs';
import { chromium, firefox, webkit, type BrowserType, type LaunchOptions } from '@playwright/test';
import { findBrowser } from '../../scripts/setup/browser.js';
import { launchOptions } from '../browser.ts';
import type { Browser } from './device.ts';
import { pageDevice, PHONE, type OpenWith } from './page-device.ts';

/** Firefox as Playwright builds it. */
export const playwrightFirefox = playwright('Firefox', firefox);

/** WebKit as Playwright builds it: closer to Safari than the one of Debian, and it keeps a profile. */
export const playwrightWebKit = playwright('WebKit', webkit);

/** The browser of the other tests, to try the driver where the two above can't be installed. */
export const playwrightChromium: Browser = {
	...playwright('Chromium', chromium),
	missing: findBrowser() ? null : 'it is not installed',
	start: () => pageDevice(openWith(chromium, launchOptions()))
};

function playwright(name: string, type: BrowserType): Browser {
	return {
		name,
		missing: existsSync(type.executablePath()) ? null : 'Playwright has not installed it',
		lacks: {},
		start: () => pageDevice(openWith(type, {}))
	};
}

function openWith(type: BrowserType, options: LaunchOptions): OpenWith {
	return async (profile, fault) => {
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
		return {
			version: `${type.name()} ${context.browser()?.version() ?? ''}`.trim(),
			page,
			picture: async () => (await page.screenshot()).toString('base64'),
			close: () => context.close()
		};
	};
}
