import { expect, test } from '../pages/test.ts';
import { sideways } from '../pages/sideways.ts';

// The whole lesson is one page then, and nothing takes the place of its tables.
test.use({ javaScriptEnabled: false });

/** The pain traffic light, with two more columns of a long word: a clinic may write such a table. */
const widen = (table: HTMLElement) => {
	for (const row of table.querySelectorAll('tr')) {
		for (const word of ['Proprioception/neuromuscular', 'Musculoskeletal']) {
			const cell = document.createElement(row.closest('thead') ? 'th' : 'td');
			cell.textContent = word;
			row.append(cell);
		}
	}
};

for (const width of [390, 320]) {
	for (const colorScheme of ['light', 'dark'] as const) {
		test(`a wide table scrolls within itself, by keyboard too, at ${width} px, ${colorScheme}`, async ({
			page
		}) => {
			await page.emulateMedia({ colorScheme });
			await page.setViewportSize({ width, height: 844 });
			await page.goto('lessons/build-up/');
			const region = page.getByRole('region', { name: /^Table: Light, / });
			await region.evaluate(widen);
			const last = region.getByRole('cell', { name: 'Musculoskeletal' }).last();
			await region.focus();
			await expect(region).toBeFocused();
			await expect(last).not.toBeInViewport({ ratio: 1 });
			for (let press = 0; press < 20; press += 1) await page.keyboard.press('ArrowRight');
			await expect(last).toBeInViewport({ ratio: 1 });
			expect(await sideways(page)).toEqual([]);
		});
	}
}

test('a wide table is whole on paper', async ({ page }) => {
	await page.emulateMedia({ media: 'print' });
	// A4 with its margins, and a narrow sheet.
	for (const width of [703, 480]) {
		await page.setViewportSize({ width, height: 1000 });
		await page.goto('lessons/build-up/');
		const region = page.getByRole('region', { name: /^Table: Light, / });
		await region.evaluate(widen);
		const cut = await region.evaluate((node) => node.scrollWidth - node.clientWidth);
		expect(cut).toBe(0);
		const rows = await region.getByText('Amber').evaluate((word) => word.getClientRects().length);
		expect(rows, 'a short word is not broken').toBe(1);
		expect(await sideways(page)).toEqual([]);
	}
});
