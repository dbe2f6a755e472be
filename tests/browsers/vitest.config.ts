import { defineConfig } from 'vitest/config';

/** The main stories in other browsers: one at a time, each in a browser of its own. */
export default defineConfig({
	test: {
		include: ['tests/browsers/**/*.story.ts'],
		fileParallelism: false,
		testTimeout: 240_000,
		reporters: ['verbose', ['json', { outputFile: 'test-results/browsers.json' }]],
		env: { TZ: 'Australia/Melbourne' }
	}
});
