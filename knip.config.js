import { lessonComponent } from './src/lib/server/markdown/preprocess.js';

/**
 * What nothing uses: `npm run lint` says so. Scripts load what they check through Vite, and a lesson
 * imports its parts only once it is compiled: neither can be seen without being told.
 *
 * @type {import('knip').KnipConfig}
 */
export default {
	entry: [
		'lessons/*/index.md',
		'scripts/*/*.js',
		'src/lib/server/content-table.ts',
		'tests/{bench,browsers,fixtures}/*.{js,ts}',
		'tests/{unit,fuzz}/**/*.test.ts'
	],
	project: [
		'lessons/*/index.md',
		'src/**/*.{ts,js,svelte}',
		'scripts/**/*.js',
		'tests/**/*.{ts,js}'
	],
	compilers: {
		md: async (/** @type {string} */ text, /** @type {string} */ path) =>
			/\/lessons\/\d\d-/.test(path)
				? ((await lessonComponent(text, path)).match(/import .*;/g) ?? []).join('\n')
				: ''
	},
	// Read as files: fonts are cut to what the course writes, icons are copied into the pages.
	ignoreDependencies: [
		'@fontsource-variable/atkinson-hyperlegible-next',
		'@fontsource-variable/commissioner',
		'lucide-static'
	],
	// schema.ts joins each kind as a whole: its members are not named one by one.
	ignoreIssues: { 'src/lib/quiz/kinds/*/schema.ts': ['exports'] },
	ignoreExportsUsedInFile: true
};
