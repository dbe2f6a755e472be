import { aClinic } from '../pages/clinic.ts';
import { open } from '../pages/open.ts';
import { startPlan } from '../pages/plan.ts';
import { expect, test } from '../pages/test.ts';

const clinic = await aClinic();

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

for (const [width, height] of [
	[1180, 820],
	[1440, 900],
	[820, 1180],
	[390, 844]
] as const) {
	test(`with a plan at ${String(width)} by ${String(height)} px, the way in is in sight and the plan is in line`, async ({
		page
	}) => {
		await page.setViewportSize({ width, height });
		const note = 'Go gently. If your calf gets tight, stop and walk home. '.repeat(4);
		const lessons = ['can-i-run-again', 'wear-and-tear', 'build-up', 'surfaces'];
		await startPlan(page, await clinic.plan({ due: '2031-03-20', note, lessons }));
		await expect(page.getByRole('link', { name: 'Start this lesson' })).toBeInViewport({
			ratio: 1
		});
		const plan = page.getByRole('region', { name: 'Your plan' });
		const startOf = (name: RegExp) =>
			plan.getByText(name).evaluate((node) => {
				const range = document.createRange();
				range.selectNodeContents(node);
				return Math.round(range.getBoundingClientRect().left);
			});
		const start = await startOf(/^Yes, this is from my physio$/);
		expect(start).toBe(await startOf(/^See or change the plan$/));
		expect(start).toBe(await startOf(/of 4 done/));
		for (const name of ['See or change the plan', 'Hand it back']) {
			const link = plan.getByRole('link', { name });
			await link.focus();
			const isInSight = await link.evaluate((node) => {
				const { left, top, width, height } = node.getBoundingClientRect();
				const there = document.elementFromPoint(left + width / 2, top + height / 2);
				return node.contains(there);
			});
			expect(isInSight, name).toBe(true);
		}
	});
}

test('where nothing can be saved, that is in sight without scrolling, above the way in', async ({
	page
}) => {
	await page.addInitScript(() =>
		Object.defineProperty(window, 'indexedDB', { get: () => undefined })
	);
	for (const [width, height] of [
		[390, 844],
		[320, 568],
		[1180, 820]
	] as const) {
		await page.setViewportSize({ width, height });
		await open(page);
		await page.getByRole('heading', { level: 1 }).tap();
		const said = page.getByRole('status').filter({ hasText: /can['’]t save your place/ });
		await expect(said).toBeInViewport({ ratio: 1 });
		const box = await said.boundingBox();
		expect(box?.height, `small at ${String(width)} px`).toBeLessThan(110);
		await expect(page.getByRole('link', { name: 'Start this lesson' })).toBeInViewport();
	}
});
