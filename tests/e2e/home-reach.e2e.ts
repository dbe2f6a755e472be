import { open } from '../pages/open.ts';
import { expect, test } from '../pages/test.ts';

test.use({ reducedMotion: 'reduce' });

test('on a phone on its side, the way in can be scrolled to', async ({ page }) => {
	await page.setViewportSize({ width: 844, height: 390 });
	await open(page);
	const start = page.getByRole('link', { name: 'Start this lesson' });
	await start.focus();
	await expect(start).toBeInViewport({ ratio: 1 });
});

for (const [width, height] of [
	[390, 844],
	[320, 568]
] as const) {
	test(`at ${String(width)} px, nothing that has the focus lies under the way in`, async ({
		page
	}) => {
		await page.setViewportSize({ width, height });
		await open(page);
		const links = page.locator('nav[aria-label="The seven stops"] a, footer a');
		expect(await links.count()).toBeGreaterThan(10);
		for (const link of await links.all()) {
			await link.focus();
			const isInSight = await link.evaluate((node) => {
				const { left, top, width, height } = node.getClientRects()[0] ?? new DOMRect();
				const there = document.elementFromPoint(left + width / 2, top + height / 2);
				return there !== null && (node.contains(there) || there.contains(node));
			});
			expect.soft(isInSight, await link.innerText()).toBe(true);
		}
	});
}
