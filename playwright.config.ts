import { defineConfig } from '@playwright/test';
import { launchOptions } from './tests/browser.ts';

const isCi = Boolean(process.env['CI']);
// Not the port of `npm start`, which may go on beside the tests.
const port = Number(process.env['E2E_PORT'] ?? 4183);
const baseURL = `http://localhost:${String(port)}/`;

/** The built course in a phone's browser; each file of tests/e2e is one user story. */
export default defineConfig({
	testDir: 'tests/e2e',
	testMatch: '*.e2e.ts',
	// Playwright empties this folder first: the reports lie beside it.
	outputDir: 'test-results/e2e',
	reporter: [['list'], ['json', { outputFile: 'test-results/e2e.json' }]],
	forbidOnly: isCi,
	// A story that fails once on a busy machine and then passes is named in the list as flaky.
	retries: isCi ? 1 : 0,
	workers: 2,
	// The last file would keep one worker for a minute after the other has nothing left to do.
	fullyParallel: true,
	use: {
		baseURL,
		launchOptions: launchOptions(),
		locale: 'en-AU',
		timezoneId: 'Australia/Melbourne'
	},
	projects: [
		{
			name: 'phone',
			use: { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true }
		}
	],
	webServer: {
		command: `node scripts/serve/serve.js --port ${String(port)}`,
		url: baseURL,
		reuseExistingServer: !isCi
	}
});
