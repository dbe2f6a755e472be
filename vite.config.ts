import { sveltekit } from '@sveltejs/kit/vite';
import { availableParallelism } from 'node:os';
import { defineConfig } from 'vitest/config';
import { BASELINE } from './scripts/build/baseline.js';
import { compileEagerly } from './scripts/build/compile-eagerly.js';
import { sourcesVersion } from './scripts/build/sources-version.js';
import { workerFiles } from './scripts/build/worker-files.js';

/**
 * Few and well-packed files instead of fifty small ones: each request costs a patient on a slow
 * network more than its bytes. What stands in no group is fetched when it is first needed, such as
 * questions, dialogs and the database: a first page must not wait for them.
 */
const CHUNKS = [
	{
		name: 'framework',
		priority: 3,
		// Not what labs alone use of it.
		test: /node_modules\/(?:svelte\/(?!src\/(?:motion|reactivity|store|easing)\/|src\/internal\/client\/(?:loop|timing)\.)|(?:@sveltejs|devalue|esm-env|clsx)\/)/
	},
	{
		name: 'shell',
		priority: 2,
		test: /src\/lib\/(?:shell\/(?:HelpLink|LookButton|PageHead|course-version|scope)\.|learner\/(?:clock|context|new-attempt|record)\.|fields\/local-date\.|ui\/(?:Icon|icons|once-painted|plural)\.|storage\/(?:mark|in-time)\.|progress\/(?:progress|attempts-by-question|change|context|first-visit|lazy-queue|page-life|place-words|record-state|records|screens)\.|offline\/(?:context|offline-start|service-workers))/
	},
	{
		name: 'lesson',
		priority: 1,
		test: /src\/lib\/(?:lesson\/(?:LessonScreens|LessonBar|Moves|lesson-path|share-lesson)\.|course\/(?:Step|Cite|Term|CourseLink|LoadsTheBody|Gate|Drawing|drawings\/sheet\/Sheet|DraftLine|LessonHead|lesson-context)\.|lab\/(?:Lab|context)\.|quiz\/(?:Guess|context|guess)\.)/
	},
	{
		// Home and lessons ask it from the start; the group below would take it along.
		name: 'answers',
		priority: 2,
		test: /src\/lib\/progress\/(?:missed|summary)\./
	},
	{
		// What reads and keeps progress, in one request instead of nine in three turns.
		name: 'kept',
		priority: 1,
		test: /node_modules\/idb\/|src\/lib\/storage\/(?!mark|in-time)|src\/lib\/progress\/(?:backup|bring|database-schema|import-backup|indexeddb-store|merge-record|migrations|moved-ids|newest|newest-attempts|notices|promise|schema|stores|write-queue)\./
	},
	{
		// For lessons whose guess is one of several.
		name: 'single',
		priority: 1,
		test: /src\/lib\/quiz\/(?:arrange|choice\/Options|kinds\/(?:single\/Input|true-false\/(?:Input|options)))\./
	},
	{
		// For lessons that show people or ask how many of them.
		name: 'people',
		priority: 1,
		test: /src\/lib\/(?:course\/People\.|quiz\/(?:range\/amount|kinds\/estimate\/Input)\.|ui\/(?:IconArray|people|RangeStepper)\.)/
	}
];

export default defineConfig({
	plugins: [sveltekit(), workerFiles(), compileEagerly()],
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
				codeSplitting: { groups: CHUNKS }
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
