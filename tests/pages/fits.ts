import { expect, type Page } from '@playwright/test';
import { settled } from './settled.ts';
import { sideways } from './sideways.ts';

const SIZES = [
	{ what: 'at 320 px', width: 320, text: 16 },
	{ what: 'with text of 200 %', width: 390, text: 32 },
	{ what: 'at 768 px', width: 768, text: 16 }
];

/** Nothing has to be scrolled sideways, on small screens or with text of 200 %. */
export async function fitsAtEachSize(page: Page, what: string): Promise<void> {
	const viewport = page.viewportSize();
	const devtools = await page.context().newCDPSession(page);
	for (const size of SIZES) {
		await page.setViewportSize({ width: size.width, height: 720 });
		const fontSizes = { standard: size.text, fixed: size.text };
		await devtools.send('Page.setFontSizes', { fontSizes });
		await settled(page);
		expect.soft(await sideways(page), `${what} ${size.what}`).toEqual([]);
	}
	// Where the session ends, so does its text size.
	await devtools.send('Page.setFontSizes', { fontSizes: { standard: 16, fixed: 13 } });
	await devtools.detach();
	if (viewport) await page.setViewportSize(viewport);
}
