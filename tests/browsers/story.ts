import { describe, expect, test } from 'vitest';
import { serveStatic, type StaticServer } from '../../scripts/serve/static-server.js';
import { chooseBrowsers } from './choose.ts';
import type { Browser, Need } from './device.ts';
import { firefox } from './firefox.ts';
import { playwrightChromium, playwrightFirefox, playwrightWebKit } from './playwright.ts';
import { Visitor } from './visitor.ts';
import { webkit } from './webkit.ts';

const BROWSERS = chooseBrowsers(
	[
		{ own: playwrightFirefox, standIn: firefox },
		{ own: playwrightWebKit, standIn: webkit }
	],
	playwrightChromium,
	process.env['BROWSERS']
);

/** What a test works with: a person with a browser of their own, and a host that may stop. */
export interface Told {
	readonly visitor: Visitor;
	readonly server: StaticServer;
	/** Names the step, for the report of a failure. */
	step(name: string, act: () => Promise<void>): Promise<void>;
}

/** One test of what a patient does, run in every installed browser that can do what it needs. */
export function story(
	name: string,
	needs: readonly Need[],
	tell: (told: Told) => Promise<void>
): void {
	for (const browser of BROWSERS) {
		const why = browser.missing ?? needs.map((need) => browser.lacks[need]).find(Boolean);
		describe(browser.name, () => {
			if (why === undefined) test(name, () => tryIn(browser, tell));
			else test.skip(`${name} (skipped: ${why})`);
		});
	}
}

async function tryIn(browser: Browser, tell: (told: Told) => Promise<void>): Promise<void> {
	const server = await serveStatic({ root: 'build', port: 0 });
	const device = await browser.start();
	try {
		const visitor = new Visitor(device, server.url);
		await tell({ visitor, server, step });
		expect(device.faults, 'errors on the pages of this story').toEqual([]);
	} finally {
		await device.quit();
		await server.close();
	}
}

async function step(name: string, act: () => Promise<void>): Promise<void> {
	try {
		await act();
	} catch (error) {
		const words = error instanceof Error ? error.message : String(error);
		throw new Error(`${name}: ${words}`, { cause: error });
	}
}
