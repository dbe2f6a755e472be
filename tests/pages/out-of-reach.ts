import type { Page } from '@playwright/test';

/** What can be pressed at the end of a page, but lies under what stays in place there: out of reach. */
export function outOfReachAtEnd(page: Page): Promise<string[]> {
	return page.evaluate(() => {
		const before = scrollY;
		scrollTo({ top: document.documentElement.scrollHeight, behavior: 'instant' });
		const covered = [...document.querySelectorAll('a, button, input, select, textarea')]
			.filter((node) => {
				// A link may go over two lines.
				const { left, top, width, height } = node.getClientRects()[0] ?? new DOMRect();
				const [x, y] = [left + width / 2, top + height / 2];
				if (
					!node.checkVisibility() ||
					width === 0 ||
					y < innerHeight / 2 ||
					y > innerHeight ||
					x < 0
				)
					return false;
				const there = document.elementFromPoint(x, y);
				return there !== null && !node.contains(there) && !there.contains(node);
			})
			.map((node) => node.textContent?.trim() || node.outerHTML.slice(0, 80));
		scrollTo({ top: before, behavior: 'instant' });
		return covered;
	});
}
