import { sveltekit } from '@sveltejs/kit/vite';
import { availableParallelism } from 'node:os';
import { defineConfig } from 'vitest/config';
import { BASELINE } from './scripts/build/baseline.js';
import { codeSplittingGroups } from './scripts/build/script-groups.js';
import { sourcesVersion } from './scripts/build/sources-version.js';
import { workerFiles } from './scripts/build/worker-files.js';

export default defineConfig({
	plugins: [sveltekit(), workerFiles()],
	// For pages on the server and for the worker, never for scripts: see svelte.config.js.
	define: { __COURSE_VERSION__: JSON.stringify(sourcesVersion()) },
	build: {
		target: BASELINE,
		// Small assets stay files: data: fonts would break the strict policy and the cache.
		assetsInlineLimit: 0,
		// Lists of what each lazy chunk needs weigh more than the wait they save, now that chunks are few;
		// styles stay, or a part would show before them.
		modulePreload: { resolveDependencies: (_, all) => all.filter((file) => file.endsWith('.css')) },
		rolldownOptions: {
			output: {
				codeSplitting: { groups: codeSplittingGroups() }
			}
		}
	},
	test: {
		include: ['src/**/*.test.ts', 'scripts/**/*.test.js', 'tests/{unit,fuzz}/**/*.test.ts'],
		// A test that asserts nothing cannot fail.
		expect: { requireAssertions: true },
		setupFiles: ['tests/same-cases.ts'],
		// A third less time than processes of their own.
		pool: 'threads',
		// Else it leaves one core free, of two.
		maxWorkers: availableParallelism(),
		reporters: ['default', ['json', { outputFile: 'test-results/unit.json' }]],
		env: { TZ: 'Australia/Melbourne' }
	}
});
