import { test as base } from '@playwright/test';

/**
 * A test of the course whose pages may neither throw nor log an error. The service worker is left
 * out: saving the whole course for offline is slow, and offline.e2e.ts tests it.
 */
export const test = base.extend<{ faults: string[] }>({
	serviceWorkers: 'block',
	faults: [
		async ({ context }, use) => {
			const faults: string[] = [];
			context.on('weberror', (error) => faults.push(String(error.error())));
			context.on('console', (message) => {
				if (message.type() === 'error') faults.push(message.text());
			});
			await use(faults);
			base.expect(faults, 'errors on the pages of this test').toEqual([]);
		},
		{ auto: true }
	]
});

export const expect = test.expect;
