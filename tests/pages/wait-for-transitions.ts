import type { Page } from '@playwright/test';

/**
 * Waits until new colours or sizes are on the screen: what fades from one to the other is neither, and
 * what depends on the size of text comes with the next picture.
 */
export function waitForTransitions(page: Page): Promise<void> {
	return page.evaluate(async () => {
		const frame = () => new Promise((resolve) => requestAnimationFrame(resolve));
		do {
			await frame();
			await Promise.allSettled(document.getAnimations().map(({ finished }) => finished));
			await frame();
		} while (document.getAnimations().some(({ playState }) => playState === 'running'));
	});
}
