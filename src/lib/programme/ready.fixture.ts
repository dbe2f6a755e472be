import type { Programme } from './schema.ts';

/** For tests only: a small ready-made programme. */
export const READY: Programme = {
	id: 'two-steps',
	title: 'Two steps',
	measure: 'minutes',
	rehab: true,
	for_whom: ['You may run.'],
	not_for: ['You may not run.'],
	sources: ['house-wording'],
	sure: { level: 'weak', text: 'Nobody has tested it.' },
	first: 'walk',
	warm_up: { minutes: 5, how: 'Walk.' },
	stages: [
		{ id: 'one', title: 'Walk 2, run 3', rounds: [{ times: 3, walk: 2, run: 3 }], total: 15 },
		{
			id: 'two',
			title: 'Walk 1, run 6',
			rounds: [{ times: 3, walk: 1, run: 6 }],
			total: 21,
			effort: 3,
			jump: 'This is a large step.',
			note: 'Choose level ground.'
		}
	],
	sessions_a_week: 3,
	rest_days: 1,
	least_sessions: 2,
	pain: { text: 'Ask your physio for your numbers.' },
	stops: { swelling: 'If it swells, stay here.', others: ['Stop if you limp.'] },
	rules: { go_on: 'Two sessions.', stay: 'If it hurts more.', go_back: 'Ask your physio.' }
};
