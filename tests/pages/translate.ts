import type { Page } from '@playwright/test';

/**
 * Does to a page what a browser's translation does: every text node is moved into two <font>
 * elements, those that come later too. Returns once the texts of the page are wrapped.
 */
export async function translate(page: Page): Promise<void> {
	await page.evaluate(() => {
		const wrap = (root: Node) => {
			const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
			const texts: Text[] = [];
			while (walker.nextNode()) texts.push(walker.currentNode as Text);
			for (const text of root instanceof Text ? [root] : texts) {
				const { parentNode } = text;
				const isWords = (text.data ?? '').trim() !== '' && parentNode instanceof HTMLElement;
				if (!isWords || parentNode.closest('font, script, style, textarea')) continue;
				const outer = document.createElement('font');
				const inner = outer.appendChild(document.createElement('font'));
				parentNode.replaceChild(outer, text);
				inner.append(text);
			}
		};
		wrap(document.body);
		new MutationObserver((changes) => {
			for (const { addedNodes } of changes) addedNodes.forEach(wrap);
		}).observe(document.body, { childList: true, subtree: true });
	});
}
