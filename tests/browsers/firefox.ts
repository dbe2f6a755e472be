import { existsSync } from 'node:fs';
import process from 'node:process';
import { launch } from 'puppeteer-core';
import { findFirefox } from '../../scripts/setup/other-browsers.js';
import type { Browser } from './device.ts';
import { pageDevice, PHONE, type OpenWith } from './page-device.ts';

const open: OpenWith = async (profile, fault) => {
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
	return {
		version: (await browser.version()).replace('/', ' '),
		page,
		picture: () => page.screenshot({ encoding: 'base64' }),
		close: () => browser.close()
	};
};

/** Firefox, driven by WebDriver BiDi. */
export const firefox: Browser = {
	name: 'Firefox',
	missing: findFirefox() ? null : 'it is not installed',
	lacks: hasSound() ? {} : { sound: 'Firefox plays nothing where there is no sound device' },
	start: () => pageDevice(open)
};

/** Chromium and WebKit play on without a device; Firefox calls it a fault of the file. */
function hasSound(): boolean {
	return process.platform !== 'linux' || existsSync('/dev/snd');
}
