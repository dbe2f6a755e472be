/**
 * The components that a lesson may use, and nothing else: where each lives, which attributes it
 * must have, and whether it wraps text.
 *
 * @type {Record<string, { from: string; attributes: string[]; wraps?: boolean }>}
 */
export const COMPONENTS = {
	Guess: { from: '#lib/quiz/first-load/Guess.svelte', attributes: ['id'] },
	People: { from: '#lib/course/People.svelte', attributes: ['id'] },
	Drawing: { from: '#lib/course/first-load/Drawing.svelte', attributes: ['name', 'title', 'alt'] },
	LoadsTheBody: { from: '#lib/course/first-load/LoadsTheBody.svelte', attributes: [], wraps: true },
	Lab: { from: '#lib/lab/first-load/Lab.svelte', attributes: ['id'], wraps: true },
	Signs: { from: '#lib/course/Signs.svelte', attributes: ['flags'] },
	PainTable: { from: '#lib/lab/pain-light/PainTable.svelte', attributes: [] },
	PainSigns: { from: '#lib/lab/pain-light/PainSigns.svelte', attributes: [] },
	Places: { from: '#lib/course/Places.svelte', attributes: [] },
	MySummary: { from: '#lib/course/MySummary.svelte', attributes: [] },
	MyQuestions: { from: '#lib/course/MyQuestions.svelte', attributes: [] }
};

/** What the Markdown itself turns into. */
export const BUILT_IN = {
	Step: '#lib/course/first-load/Step.svelte',
	Cite: '#lib/course/first-load/Cite.svelte',
	Term: '#lib/course/first-load/Term.svelte',
	CourseLink: '#lib/course/first-load/CourseLink.svelte'
};

/** The drawings, each by the name of its file in src/lib/course/drawings/. */
export const DRAWINGS = [
	'team',
	'disc',
	'leg',
	'push-off',
	'steps',
	'arms',
	'landing',
	'ground',
	'shoe',
	'ladder',
	'longest-run',
	'adapt',
	'checks',
	'heel-raise',
	'soles'
];
