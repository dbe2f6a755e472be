import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Builder, Capabilities, Origin, type WebDriver } from 'selenium-webdriver';
import { findWebKit } from '../../scripts/setup/other-browsers.js';
import type { Browser, Device } from './device.ts';
import { startDriver } from './webkit-driver.ts';

/** WebKitGTK, the engine of Safari in another window, driven by WebDriver. */
export const webkit: Browser = {
	name: 'WebKit',
	missing: findWebKit() ? null : 'it is not installed',
	lacks: { profile: 'driven by a test, WebKitGTK begins with nothing and keeps nothing' },
	start
};

async function start(): Promise<Device> {
	const home = mkdtempSync(join(tmpdir(), 'back-to-running-'));
	const found = findWebKit();
	if (!found) throw new Error('There is no WebKit here.');
	const server = await startDriver(found, home);
	const open = async () => {
		const wish = new Capabilities().set('webkitgtk:browserOptions', {
			binary: found.browser,
			args: ['--automation']
		});
		const driver = await new Builder()
			.usingServer(server.url)
			.withCapabilities(wish.setBrowserName('MiniBrowser'))
			.build();
		await driver.manage().window().setRect({ x: 0, y: 0, width: 390, height: 844 });
		await driver.manage().setTimeouts({ script: 60_000, pageLoad: 60_000 });
		return driver;
	};
	let driver: WebDriver = await open();
	const about = await driver.getCapabilities();
	return {
		version: `WebKitGTK ${String(about.getBrowserVersion())}`,
		faults: [],
		goto: (url) => driver.get(url),
		reload: () => driver.navigate().refresh(),
		run: (script, ...args) => driver.executeAsyncScript(inPage(String(script)), args),
		press: (x, y) =>
			driver
				.actions()
				.move({ x: Math.round(x), y: Math.round(y), origin: Origin.VIEWPORT, duration: 0 })
				.click()
				.perform(),
		type: (text) => driver.actions().sendKeys(text).perform(),
		picture: () => driver.takeScreenshot(),
		async reopen() {
			await driver.quit();
			driver = await open();
		},
		async quit() {
			await driver.quit();
			await server.stop();
			rmSync(home, { recursive: true, force: true, maxRetries: 20 });
		}
	};
}

/** A function and what it takes, as the body of a script that reports when it is done. */
const inPage = (script: string) => `
	const [args, done] = arguments;
	Promise.resolve().then(() => (${script})(...args)).then(
		(value) => done(value === undefined ? null : value),
		(error) => done(Promise.reject(error))
	);`;
