import type { Page } from '@playwright/test';

/** Words that a box cuts off; empty where none are. Those that are for ears alone are meant to be. */
export function cutOff(page: Page): Promise<string[]> {
	return page.evaluate(() => {
		const found: string[] = [];
		for (const node of document.body.querySelectorAll<HTMLElement>('*')) {
			const words = [...node.childNodes].filter(
				(child) => child.nodeType === Node.TEXT_NODE && (child.textContent ?? '').trim() !== ''
			);
			if (words.length === 0 || node.closest('svg, select, .visually-hidden')) continue;
			if (!node.checkVisibility({ visibilityProperty: true })) continue;
			const range = document.createRange();
			range.selectNodeContents(node);
			const text = range.getBoundingClientRect();
			for (let one: HTMLElement | null = node; one; one = one.parentElement) {
				const { overflowX, overflowY, display, clipPath } = getComputedStyle(one);
				if (display === 'inline') continue;
				const box = one.getBoundingClientRect();
				if (clipPath !== 'none' || box.width <= 1) break;
				const isCut =
					(overflowX === 'hidden' && text.right > box.right + 1) ||
					(overflowY === 'hidden' && text.bottom > box.bottom + 1);
				if (isCut) found.push(`${node.tagName} "${(node.textContent ?? '').trim().slice(0, 40)}"`);
				if (overflowX !== 'visible' || overflowY !== 'visible') break;
			}
		}
		return found;
	});
}
