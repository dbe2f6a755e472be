import type { Page } from '@playwright/test';

/**
 * Kills a page the moment a text first shows on it, before any other line of its code can run. To
 * be called before the page is opened; resolves once the page is dead.
 */
export async function killWhenShown(page: Page, text: string): Promise<{ dead: Promise<void> }> {
	const devtools = await page.context().newCDPSession(page);
	await devtools.send('Debugger.enable');
	await page.addInitScript((wanted) => {
		const watch = new MutationObserver(() => {
			const headings = [...document.querySelectorAll('h2, h3')];
			const isShown = headings.some(
				(node) => node.textContent.includes(wanted) && node.getClientRects().length > 0
			);
			if (!isShown) return;
			watch.disconnect();
			// eslint-disable-next-line no-debugger -- holds the page still until it is killed
			debugger;
		});
		watch.observe(document, { childList: true, subtree: true, characterData: true });
	}, text);
	const dead = new Promise<void>((resolve) => {
		page.once('crash', () => resolve());
		devtools.once('Debugger.paused', () => {
			// The dead page can't answer.
			void devtools.send('Page.crash').catch(() => {});
		});
	});
	return { dead };
}
