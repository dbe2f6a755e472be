import { expect, type Page } from '@playwright/test';
import { outOfReachAtEnd } from './out-of-reach.ts';
import { cutOff } from './cut-off.ts';
import { waitForTransitions } from './wait-for-transitions.ts';
import { horizontalOverflow } from './overflow.ts';
import { fixedHeight } from './fixed-height.ts';

interface Size {
	readonly what: string;
	readonly width: number;
	readonly height: number;
	/** Pixels of the browser's standard text. */
	readonly text: number;
}

const SIZES: readonly Size[] = [
	{ what: 'at 320 px', width: 320, height: 720, text: 16 },
	// 1280 × 1024 at 400 %, as WCAG 1.4.10 has it. Next to the other of its width: lines stay as they are.
	{ what: 'enlarged to 400 %', width: 320, height: 256, text: 16 },
	{ what: 'with text of 200 %', width: 390, height: 720, text: 32 },
	{ what: 'at 768 px', width: 768, height: 720, text: 16 },
	{ what: 'on a phone on its side', width: 844, height: 390, text: 16 }
];

/**
 * On small and low screens, with text of 200 % and with wide spacing: nothing has to be scrolled
 * horizontalOverflow, no words are cut off, and what stays in place leaves more than half of the screen free and
 * nothing at the page's end out of reach.
 */
export async function fitsAtEachSize(page: Page, what: string): Promise<void> {
	const viewport = page.viewportSize();
	const devtools = await page.context().newCDPSession(page);
	for (const { text, width, height, what: how } of SIZES) {
		await page.setViewportSize({ width, height });
		await devtools.send('Page.setFontSizes', { fontSizes: { standard: text, fixed: text } });
		await waitForTransitions(page);
		expect.soft(await horizontalOverflow(page), `${what} ${how}`).toEqual([]);
		expect.soft(await fixedHeight(page), `${what} ${how}: stays in place`).toBeLessThan(height / 2);
		expect.soft(await outOfReachAtEnd(page), `${what} ${how}: out of reach`).toEqual([]);
	}
	// Where the session ends, so does its text size.
	await devtools.send('Page.setFontSizes', { fontSizes: { standard: 16, fixed: 13 } });
	await devtools.detach();
	if (viewport) await page.setViewportSize(viewport);
	await page.evaluate(spaceOut);
	await waitForTransitions(page);
	expect.soft(await horizontalOverflow(page), `${what} with wide spacing`).toEqual([]);
	expect.soft(await cutOff(page), `${what} with wide spacing: cut off`).toEqual([]);
	await page.evaluate(() => document.adoptedStyleSheets.pop());
}

/** WCAG 1.4.12: the spacing that some people set for all pages. */
function spaceOut() {
	const sheet = new CSSStyleSheet();
	sheet.replaceSync(`
		* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important; }
		p { margin-bottom: 2em !important; }
	`);
	document.adoptedStyleSheets.push(sheet);
}
