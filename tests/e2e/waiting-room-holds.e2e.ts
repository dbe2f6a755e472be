import type { Page } from '@playwright/test';
import { readCode } from '../pages/read-code.ts';
import { expect, test } from '../pages/test.ts';
import { next, SITE, start, TABLETS, turnedOn } from '../pages/waiting-room.ts';
import { seeded } from '../seeds.ts';

test.use({ viewport: TABLETS[0].viewport });

/** Whether the page refuses what the browser would do by itself. */
const refuses = (page: Page, type: string, init: Record<string, unknown> = {}) =>
	page.evaluate(
		([name, options]) => {
			const kind = name === 'keydown' ? KeyboardEvent : name === 'wheel' ? WheelEvent : Event;
			const event = new kind(name, { bubbles: true, cancelable: true, ...options });
			return !document.querySelector('.kiosk h1')?.dispatchEvent(event);
		},
		[type, init] as const
	);

test('a long press, dragging, copying, printing, saving, zooming and Back by key: none happens', async ({
	page,
	context
}) => {
	await turnedOn(page);
	for (const type of ['contextmenu', 'dragstart', 'copy', 'cut', 'gesturestart'])
		expect.soft(await refuses(page, type), type).toBe(true);
	for (const key of ['p', 'P', 's', 'f', 'o', 'n', 't', '+', '-', 'l', '1'])
		expect.soft(await refuses(page, 'keydown', { key, ctrlKey: true }), key).toBe(true);
	expect.soft(await refuses(page, 'keydown', { key: 'ArrowLeft', altKey: true })).toBe(true);
	expect.soft(await refuses(page, 'keydown', { key: 'Home', altKey: true })).toBe(true);
	const history = { key: 'Delete', ctrlKey: true, shiftKey: true };
	expect.soft(await refuses(page, 'keydown', history)).toBe(true);
	for (const key of ['F1', 'F5', 'F6', 'F11'])
		expect.soft(await refuses(page, 'keydown', { key }), key).toBe(true);
	expect.soft(await refuses(page, 'wheel', { ctrlKey: true, deltaY: 9 })).toBe(true);
	// But typing, tabbing and scrolling stay.
	expect.soft(await refuses(page, 'keydown', { key: 'Tab' })).toBe(false);
	expect.soft(await refuses(page, 'wheel', { deltaY: 9 })).toBe(false);
	const style = await page
		.locator('.kiosk')
		.evaluate((element) => [
			getComputedStyle(element).userSelect,
			getComputedStyle(element).touchAction,
			getComputedStyle(document.documentElement).overscrollBehaviorY
		]);
	expect.soft(style).toEqual(['none', 'pan-x pan-y', 'none']);

	await test.step('two fingers that spread make nothing larger', async () => {
		const session = await context.newCDPSession(page);
		await session.send('Input.synthesizePinchGesture', { x: 500, y: 300, scaleFactor: 3 });
		expect.soft(await page.evaluate(() => visualViewport?.scale)).toBe(1);
	});

	await test.step('printed from here, the page says whom to ask', async () => {
		await page.emulateMedia({ media: 'print' });
		await expect(page.getByRole('heading', { level: 1 })).toBeHidden();
		const said = await page
			.locator('.kiosk')
			.evaluate((element) => getComputedStyle(element, '::after').content);
		expect(said).toContain('Please ask the front desk for a printed copy.');
	});
});

test('a source opens its box; its address outside is a code and nothing leaves the page', async ({
	page,
	context
}) => {
	await turnedOn(page, { offers: ['wear-and-tear'] });
	let pages = 0;
	context.on('page', () => (pages += 1));
	await start(page).tap();
	await next(page).tap();
	await page.getByRole('link', { name: 'Source 1: where this comes from' }).first().tap();
	const box = page.getByRole('dialog', { name: 'Where this comes from' });
	const outside = box.getByRole('link').first();
	const href = (await outside.getAttribute('href')) ?? '';
	await outside.tap();
	const code = page.getByRole('dialog', { name: 'Read this on your phone' });
	expect(await readCode(code.getByRole('img'))).toBe(new URL(href).href);
	await expect(page).toHaveURL(/\/waiting-room\/$/);
	expect(pages).toBe(0);
});

test('a link within the course is a code for one’s own phone; warning signs are read here', async ({
	page
}) => {
	await turnedOn(page, { offers: ['can-i-run-again'] });
	await start(page).tap();
	await next(page).tap();
	await next(page).tap();
	await next(page).tap();
	await page.getByRole('link', { name: 'We look at joints next' }).tap();
	const code = page.getByRole('dialog', { name: 'This is in the course' });
	expect(await readCode(code.getByRole('img'))).toBe(`${SITE}lessons/wear-and-tear/`);
	await code.getByRole('button', { name: 'Close' }).tap();
	await next(page).tap();
	await next(page).tap();
	await page.getByRole('link', { name: 'the warning signs' }).tap();
	await expect(page.getByRole('dialog', { name: 'Stop and get help' })).toContainText(
		'Tell the front desk now'
	);
	await expect(page).toHaveURL(/\/waiting-room\/$/);
});

test('children who mash the screen break nothing, and the next one starts', async ({ page }) => {
	test.setTimeout(90_000);
	await page.clock.install();
	await turnedOn(page, { offers: ['taster', 'cadence', 'foot-contact'] });
	const random = seeded(7);
	const { width, height } = TABLETS[0].viewport;
	for (let press = 0; press < 250; press += 1) {
		const [x, y] = [random() * width, random() * height];
		if (random() < 0.8) await page.touchscreen.tap(x, y);
		else if (random() < 0.5) await page.mouse.wheel(0, random() * 900 - 450);
		else
			await page.keyboard.press(['Tab', 'Enter', 'Escape', 'Space', 'a', '7'][press % 6] ?? 'Tab');
	}
	await expect(page).toHaveURL(/\/waiting-room\/$/);
	await page.clock.runFor(102_000);
	await expect(start(page)).toBeVisible();
	await start(page).tap();
	await expect(
		page.getByRole('heading', { name: 'What would you like to look at?' })
	).toBeVisible();
});
