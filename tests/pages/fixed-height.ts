import type { Page } from '@playwright/test';

/** How many pixels of the screen's height are always taken by what does not scroll away. */
export function fixedHeight(page: Page): Promise<number> {
	return page.evaluate(() => {
		let taken = 0;
		for (const node of document.body.querySelectorAll('*')) {
			const { position } = getComputedStyle(node);
			if (position !== 'fixed' && position !== 'sticky') continue;
			const { top, bottom, width } = node.getBoundingClientRect();
			if (width < innerWidth / 2) continue;
			taken += Math.max(0, Math.min(bottom, innerHeight) - Math.max(top, 0));
		}
		return taken;
	});
}
