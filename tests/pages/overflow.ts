import type { Page } from '@playwright/test';

/**
 * What sticks out of the page to the side, in words; empty where nothing does. Parts that scroll by
 * themselves and those that are hidden from eyes do not count.
 */
export function horizontalOverflow(page: Page): Promise<string[]> {
	return page.evaluate(() => {
		const { scrollWidth, clientWidth } = document.documentElement;
		const found = scrollWidth > clientWidth ? [`the page: ${scrollWidth} px wide`] : [];
		const isClipped = (node: Element) => {
			for (let one: Element | null = node; one && one !== document.body; one = one.parentElement) {
				const { overflowX, clipPath, position } = getComputedStyle(one);
				if (['auto', 'scroll'].includes(overflowX) || clipPath !== 'none') return true;
				if (position === 'fixed' || one.tagName === 'svg') return true;
			}
			return false;
		};
		for (const node of document.body.querySelectorAll('*')) {
			const hasWords = [...node.childNodes].some(
				(child) => child.nodeType === Node.TEXT_NODE && (child.textContent ?? '').trim() !== ''
			);
			if (!hasWords && !node.matches('input, button, textarea, svg, img')) continue;
			const { left, right, width } = node.getBoundingClientRect();
			const sticksOut = width > 1 && (right > clientWidth + 1 || left < -1);
			if (sticksOut && !isClipped(node)) {
				found.push(`${node.tagName} "${(node.textContent ?? '').trim().slice(0, 40)}" to ${right}`);
			}
		}
		return found;
	});
}
