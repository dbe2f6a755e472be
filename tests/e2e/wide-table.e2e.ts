import type { Locator, Page } from '@playwright/test';
import { scroller } from '../../src/lib/server/markdown/tables.js';
import { expect, test } from '../pages/test.ts';
import { horizontalOverflow } from '../pages/overflow.ts';

// The whole lesson is one page then, and nothing takes the place of its tables.
test.use({ javaScriptEnabled: false });

const HEADS = ['Longest run', 'Next, up to', 'Proprioception/neuromuscular', 'Musculoskeletal'];
const text = (value: string) => ({ type: 'text', value });
const cell = (value: string) => ({ type: 'tableCell', children: [text(value)] });
/** What the build writes round a table with these heads, as names and values. */
const attributes = [
	...scroller({
		type: 'table',
		children: [{ type: 'tableRow', children: HEADS.map(cell) }]
	}).matchAll(/([\w-]+)="([^"]*)"/g)
].map(([, name = '', value = '']) => [name, value] as const);

/** A table of the lesson, with two more columns of a long word: a clinic may write such a one. */
async function wideTable(page: Page): Promise<Locator> {
	await page.goto('lessons/build-up/');
	await page.locator('.table', { hasText: 'Longest run' }).evaluate(
		(node, { attributes, words }) => {
			for (const [name, value] of attributes) node.setAttribute(name, value);
			for (const row of node.querySelectorAll('tr')) {
				for (const word of words) {
					const cell = document.createElement(row.closest('thead') ? 'th' : 'td');
					cell.textContent = word;
					row.append(cell);
				}
			}
		},
		{ attributes: attributes.filter(([name]) => name !== 'class'), words: HEADS.slice(2) }
	);
	return page.getByRole('region', { name: /^Table: Longest run, / });
}

for (const width of [390, 320]) {
	for (const colorScheme of ['light', 'dark'] as const) {
		test(`a wide table scrolls within itself, by keyboard too, at ${width} px, ${colorScheme}`, async ({
			page
		}) => {
			await page.emulateMedia({ colorScheme });
			await page.setViewportSize({ width, height: 844 });
			const region = await wideTable(page);
			const last = region.getByRole('cell', { name: 'Musculoskeletal' }).last();
			await region.focus();
			await expect(region).toBeFocused();
			await expect(last).not.toBeInViewport({ ratio: 1 });
			for (let press = 0; press < 20; press += 1) await page.keyboard.press('ArrowRight');
			await expect(last).toBeInViewport({ ratio: 1 });
			expect(await horizontalOverflow(page)).toEqual([]);
		});
	}
}

test('a wide table is whole on paper', async ({ page }) => {
	await page.emulateMedia({ media: 'print' });
	// A4 with its margins, and a narrow sheet.
	for (const width of [703, 480]) {
		await page.setViewportSize({ width, height: 1000 });
		const region = await wideTable(page);
		const cut = await region.evaluate((node) => node.scrollWidth - node.clientWidth);
		expect(cut).toBe(0);
		const height = await region
			.getByRole('cell', { name: '10 km' })
			.evaluate((node) => node.clientHeight / Number.parseFloat(getComputedStyle(node).lineHeight));
		expect(height, 'a short word is not broken').toBeLessThan(2);
		expect(await horizontalOverflow(page)).toEqual([]);
	}
});
