import type { LaunchOptions } from '@playwright/test';
import { browserArguments, findBrowser } from '../scripts/setup/browser.js';

/**
 * How tests and benches launch their browser.
 * @throws where this machine has none
 */
export function launchOptions(): LaunchOptions {
	const browser = findBrowser();
	if (!browser)
		throw new Error('No browser to test with. Run: node scripts/setup/setup-browser.js');
	return { ...browser, args: browserArguments() };
}
