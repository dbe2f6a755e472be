/**
 * The floors of the house. Imports go down; siblings meet on floor 4 or in a route; nobody imports a
 * route. Floor 4 joins rooms into what several routes show: the frame of every page (shell), the
 * player of lessons, a patient's plan, the parts of the home page.
 * A rule's comment is what someone reads who has broken it.
 */
const FLOORS = {
	0: ['ui', 'styles', 'fields'],
	1: ['animation', 'learner', 'programme', 'qr', 'sound', 'storage'],
	2: ['course', 'quiz', 'lab', 'assignment', 'diary'],
	3: ['progress', 'clinic', 'waiting-room', 'offline'],
	4: ['home', 'lesson', 'plan', 'shell', 'training']
};

/** Every page has this frame, so the rest of its floor may use parts of it. It knows none of them. */
const FRAME = 'shell';

const rooms = Object.entries(FLOORS).flatMap(([floor, names]) =>
	names.map((name) => ({ floor: Number(floor), name }))
);
const folder = (names) => `^src/lib/(?:${names.join('|')})/`;

const floorRules = rooms.map(({ floor, name }) => ({
	name: `floor-${floor}-${name}`,
	severity: 'error',
	comment: `${name} is on floor ${floor}: it may import its own files and the floors below, never a sibling or a floor above. Let siblings meet on floor 4 or in a route; send events up as callbacks.`,
	from: { path: folder([name]) },
	to: {
		path: folder(
			rooms
				.filter((other) => other.floor >= floor && other.name !== name)
				.filter((other) => floor < 4 || other.name !== FRAME)
				.map((other) => other.name)
		)
	}
}));

module.exports = {
	forbidden: [
		...floorRules,
		{
			name: 'no-circles',
			severity: 'error',
			comment: 'Two files that need each other are one file, or need a third that both import.',
			from: {},
			to: { circular: true }
		},
		{
			name: 'gait-below-figure',
			severity: 'error',
			comment:
				'gait makes poses from measurements. It must not know how a pose is drawn or played: labs and tests use it without a drawing.',
			from: { path: '^src/lib/animation/gait/' },
			to: { path: '^src/lib/animation/(?:figure|player)/' }
		},
		{
			name: 'figure-below-player',
			severity: 'error',
			comment: 'figure makes a document from poses. What plays it can change without it.',
			from: { path: '^src/lib/animation/figure/' },
			to: { path: '^src/lib/animation/player/' }
		},
		{
			name: 'labs-apart',
			severity: 'error',
			comment:
				'A lab must not reach into another one: what several labs use belongs in lab/shared, and what another room uses too on a floor below.',
			from: { path: '^src/lib/lab/([^/]+)/' },
			to: { path: '^src/lib/lab/[^/]+/', pathNot: '^src/lib/lab/(?:$1|shared)/' }
		},
		{
			name: 'labs-inside',
			severity: 'error',
			comment:
				'Only labs.ts and schema.ts know the labs one by one. Other rooms use what lies in lab/ itself.',
			from: { path: '^src/', pathNot: '^src/lib/lab/(?:(?:labs|schema|notes)\\.ts$|[^/]+/)' },
			to: { path: '^src/lib/lab/[^/]+/', pathNot: '^src/lib/lab/shared/' }
		},
		{
			name: 'routes-compose',
			severity: 'error',
			comment: 'Routes, the service worker and scripts join the parts; no part may know them.',
			from: { path: '^src/lib/' },
			to: { path: '^(?:src/routes|src/service-worker|scripts)/' }
		},
		{
			name: 'routes-apart',
			severity: 'error',
			comment:
				'A route must not reach into another one: what both need is a room on floor 4 or below.',
			from: { path: '^src/routes/([^/]+)/' },
			to: { path: '^src/routes/', pathNot: '^src/routes/$1/' }
		},
		{
			name: 'basement',
			severity: 'error',
			comment:
				'lib/server runs at build time only: pages get its results through their server loads.',
			from: {
				path: '^src/',
				pathNot: '^src/lib/server/|^src/hooks\\.server\\.ts$|\\+(?:(?:page|layout)\\.)?server\\.ts$'
			},
			to: { path: '^src/lib/server/' }
		},
		{
			name: 'basement-reads-the-domain',
			severity: 'error',
			comment:
				'lib/server may import the domain and what lies below it, not what touches a device.',
			from: { path: '^src/lib/server/' },
			to: { path: folder([...FLOORS[3], ...FLOORS[4]]) }
		},
		{
			name: 'no-orphans',
			severity: 'error',
			comment: 'Nobody imports this file: use it or take it out.',
			from: {
				orphan: true,
				pathNot: [
					'\\.d\\.ts$',
					'\\.test\\.[jt]s$',
					'^src/routes/',
					'^src/service-worker/',
					'^scripts/',
					'^tests/',
					// Lessons alone use these, and a lesson is no module that is looked at here.
					'^src/lib/course/(?:drawings/|first-load/|MyQuestions|MySummary|People|Places)',
					'^src/lib/quiz/first-load/Guess\\.svelte$',
					'^src/lib/lab/first-load/Lab\\.svelte$',
					'\\.css$'
				]
			},
			to: {}
		},
		{
			name: 'dependencies-are-listed',
			severity: 'error',
			comment: 'Add the package to package.json, with the reason in the commit.',
			from: {},
			to: { dependencyTypes: ['npm-no-pkg', 'npm-unknown'] }
		}
	],
	options: {
		doNotFollow: { path: 'node_modules' },
		exclude: { path: '^(?:\\.svelte-kit|build|node_modules)' },
		tsPreCompilationDeps: true,
		tsConfig: { fileName: 'tsconfig.json' },
		enhancedResolveOptions: {
			exportsFields: ['exports'],
			conditionNames: ['svelte', 'import', 'types', 'default'],
			extensions: ['.ts', '.js', '.svelte', '.css']
		}
	}
};
