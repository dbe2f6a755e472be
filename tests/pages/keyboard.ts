import { expect, type Locator, type Page } from '@playwright/test';

/** As many stops as a screen of the course may have before what one looks for. */
const PATIENCE = 80;

/**
 * Tabs on until the target has the focus, as someone without a mouse does.
 *
 * @param orItsGroup a radio button is reached through whichever of its group the Tab key stops at
 */
export async function tabTo(
	page: Page,
	target: Locator,
	{ orItsGroup = false }: { orItsGroup?: boolean } = {}
): Promise<void> {
	await expect(target).toBeVisible();
	const isThere = () =>
		target.evaluate((node, group) => {
			const focused = document.activeElement;
			if (focused === node) return true;
			const radios = [node, focused].filter(
				(one) => one instanceof HTMLInputElement && one.type === 'radio'
			) as HTMLInputElement[];
			return group && radios.length === 2 && radios[0]?.name === radios[1]?.name;
		}, orItsGroup);
	for (let stops = 0; stops < PATIENCE && !(await isThere()); stops += 1) {
		await page.keyboard.press('Tab');
	}
	expect(await isThere(), `the Tab key leads to ${String(target)}`).toBe(true);
	await expect(page.locator(':focus')).toBeInViewport();
}
