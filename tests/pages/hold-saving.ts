import type { Page } from '@playwright/test';

/**
 * Keeps the page from saving the course, until the test allows it. On a fast network that would be over
 * before anyone could do anything. Call it before the page is opened.
 * @returns lets the saving begin
 */
export async function holdSaving(page: Page): Promise<() => Promise<void>> {
	await page.addInitScript(() => {
		// Nothing to hold back: the course is saved already.
		if (navigator.serviceWorker.controller) return;
		const { prototype } = ServiceWorkerContainer;
		const register = Reflect.get(prototype, 'register');
		const go = new Promise((resolve) => addEventListener('go', resolve, { once: true }));
		prototype.register = async function (...asked) {
			await go;
			return register.apply(this, asked);
		};
	});
	return () => page.evaluate(() => void window.dispatchEvent(new Event('go')));
}
