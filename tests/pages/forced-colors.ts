import { expect, type Locator, type Page } from '@playwright/test';
import { waitForTransitions } from './wait-for-transitions.ts';

/** What forced colours leave of an element: they take every shadow and background, and keep shapes. */
export interface Shape {
	/** Widths of its border, in px. */
	readonly border: string;
	/** Widths of the border of the dot or tick within it; '' where it has none. */
	readonly sign: string;
	/** The icon it shows; '' for none. */
	readonly icon: string;
}

/** The shape of an input, a card or a marker. */
export function shapeOf(element: Locator): Promise<Shape> {
	return element.evaluate((node) => {
		const within = getComputedStyle(node, '::after');
		return {
			border: getComputedStyle(node).borderWidth,
			sign: within.content === 'none' ? '' : within.borderWidth,
			icon:
				node.querySelector('use')?.getAttribute('href') ??
				node.querySelector('svg')?.innerHTML ??
				''
		};
	});
}

/** The two colours that a person who forces colours reads everything by. */
export function systemColors(page: Page): Promise<{ canvas: string; text: string }> {
	return page.evaluate(() => {
		const resolved = (name: string) => {
			// One for each: a colour that changes fades, however shortly, and is read as it was.
			const probe = document.createElement('i');
			probe.style.cssText = `color: ${name}; forced-color-adjust: none`;
			document.body.append(probe);
			const found = getComputedStyle(probe).color;
			probe.remove();
			return found;
		};
		return { canvas: resolved('Canvas'), text: resolved('CanvasText') };
	});
}

/** How well colours stand out from the ground, from 1 for not at all to 21, as WCAG counts it. */
export async function contrasts(page: Page, colors: readonly string[]): Promise<number[]> {
	const { canvas } = await systemColors(page);
	return page.evaluate(
		([ground, ...all]) => {
			const sheet = new OffscreenCanvas(1, 1).getContext('2d', { willReadFrequently: true });
			const luminance = (color = '') => {
				if (!sheet) return NaN;
				sheet.clearRect(0, 0, 1, 1);
				sheet.fillStyle = color;
				sheet.fillRect(0, 0, 1, 1);
				const [red = 0, green = 0, blue = 0] = Array.from(
					sheet.getImageData(0, 0, 1, 1).data,
					(part) => (part <= 10 ? part / 255 / 12.92 : ((part / 255 + 0.055) / 1.055) ** 2.4)
				);
				return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
			};
			const behind = luminance(ground);
			return all.map((color) => {
				const own = luminance(color);
				return (Math.max(own, behind) + 0.05) / (Math.min(own, behind) + 0.05);
			});
		},
		[canvas, ...colors]
	);
}

/** Expects that every icon in sight stands out from the ground, and that the page has some. */
export async function expectIconsToShow(page: Page): Promise<void> {
	const colors = await page
		.locator('svg[stroke="currentColor"]')
		.evaluateAll((icons) =>
			icons
				.filter((icon) => icon.checkVisibility({ visibilityProperty: true }))
				.map((icon) => getComputedStyle(icon).color)
		);
	expect(colors.length).toBeGreaterThan(0);
	expect(Math.min(...(await contrasts(page, colors)))).toBeGreaterThanOrEqual(3);
}

/** Expects a ring around what has the focus, or around the label that frames it. */
export async function expectFocusRing(page: Page): Promise<void> {
	const { canvas } = await systemColors(page);
	const rings = await page.evaluate(() => {
		const focused = document.activeElement;
		return [focused, focused?.closest('label')].flatMap((node) => {
			if (!node) return [];
			const { outlineStyle, outlineColor, outlineWidth } = getComputedStyle(node);
			return outlineStyle === 'none' ? [] : [{ outlineColor, width: parseFloat(outlineWidth) }];
		});
	});
	const [ring] = rings;
	expect(ring?.width, 'a ring around what has the focus').toBeGreaterThanOrEqual(2);
	expect([canvas, 'rgba(0, 0, 0, 0)']).not.toContain(ring?.outlineColor);
}

/** Expects that something done to an element changes what is seen of it. */
export async function expectToLookDifferent(
	page: Page,
	element: Locator,
	change: () => Promise<void>
): Promise<void> {
	await waitForTransitions(page);
	const before = await element.screenshot();
	await change();
	await waitForTransitions(page);
	expect(before.equals(await element.screenshot()), 'it looks as before').toBe(false);
}
