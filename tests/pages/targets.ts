import type { Page } from '@playwright/test';

/** The side that the house asks of whatever is tapped, in CSS pixels. */
const SIDE = 48;

/**
 * What can be tapped and is smaller than the house allows, in words; empty where nothing is. Links in
 * the middle of a sentence are left out, as in WCAG 2.5.8: for them the line is the target.
 */
export function smallTargets(page: Page): Promise<string[]> {
	return page.evaluate((side) => {
		const found: string[] = [];
		const all = document.querySelectorAll<HTMLElement>(
			'a[href], button, input, select, textarea, summary'
		);
		for (const node of all) {
			if (!node.checkVisibility({ visibilityProperty: true }) || node.closest('[inert]')) continue;
			const isInSentence = node.tagName === 'A' && node.closest('p, li, td, dd, label') !== null;
			if (getComputedStyle(node).display === 'inline' || (isInSentence && node.matches('.cite')))
				continue;
			// The words beside a box can be tapped as well.
			const isBox = node instanceof HTMLInputElement && ['checkbox', 'radio'].includes(node.type);
			const box = ((isBox && node.labels?.[0]) || node).getBoundingClientRect();
			if (box.width <= 1 || Math.min(box.width, box.height) >= side - 0.5) continue;
			const size = `${Math.round(box.width)} × ${Math.round(box.height)}`;
			found.push(`${node.tagName} "${(node.textContent ?? '').trim().slice(0, 40)}" ${size}`);
		}
		return found;
	}, SIDE);
}
