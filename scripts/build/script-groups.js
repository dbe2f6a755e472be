/**
 * Which modules share one script: each request costs a patient on a slow network more than its bytes.
 * A group has the modules in its folders and all that these import, except what an earlier group has.
 * Everything else is a script of its own, or part of the one page that needs it.
 */
export const SCRIPT_GROUPS = [
	// Every page: what is round it, progress, and the framework.
	{ name: 'frame', folders: ['src/lib/shell/first-load/', 'src/lib/course/screens/'] },
	// Every lesson, before anything is touched.
	{
		name: 'lesson',
		folders: [
			'src/lib/lesson/first-load/',
			'src/lib/course/first-load/',
			'src/lib/quiz/first-load/',
			'src/lib/lab/first-load/'
		]
	},
	// Reading and writing IndexedDB, with the first change: one request instead of a dozen, in three turns.
	{ name: 'device', folders: ['src/lib/progress/device/'] }
];

/** The groups as the bundler takes them. */
export function codeSplittingGroups() {
	return SCRIPT_GROUPS.map(({ name, folders }, index) => ({
		name,
		priority: SCRIPT_GROUPS.length - index,
		test: (/** @type {string} */ module) => folders.some((folder) => module.includes(`/${folder}`))
	}));
}
