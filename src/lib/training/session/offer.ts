import type { Plan } from '#lib/assignment/plans.ts';
import type { PlannedSession } from '#lib/learner/session.ts';
import type { PlannedProgramme, PlannedStage } from '#lib/programme/planned.ts';
import { sessionTotals } from '#lib/programme/session.ts';

/** What a session needs of its programme: one that a physio set, or the course's example. */
export type SessionProgramme = Pick<
	PlannedProgramme,
	| 'id'
	| 'start'
	| 'measure'
	| 'first'
	| 'warm_up'
	| 'cool_down'
	| 'ground'
	| 'stages'
	| 'pain'
	| 'stops'
	| 'rules'
>;

/** From where a session comes. */
export interface Offer {
	readonly programme: SessionProgramme;
	/** The plan's id, and who made it; null for the example. */
	readonly plan: { readonly id: string; readonly by: string; readonly clinic: string } | null;
}

/** The levels of the walk-run lab, as a programme without a physio. */
export interface Example {
	readonly warm_up: number;
	readonly steps: readonly {
		readonly walk: number;
		readonly run: number;
		readonly times: number;
	}[];
}

export function exampleOffer({ warm_up, steps }: Example): Offer {
	const programme: SessionProgramme = {
		id: 'example',
		measure: 'minutes',
		first: 'run',
		warm_up: { minutes: warm_up, how: 'Walk at an easy pace.' },
		stages: steps.map(({ walk, run, times }) => ({
			id: `walk-${walk}-run-${run}`,
			title: `Walk ${walk}, run ${run}`,
			rounds: [{ times, walk, run }]
		})),
		pain: {},
		stops: { others: [] },
		rules: {}
	};
	return { programme, plan: null };
}

/** What a physio's plan offers. */
export function planOffer({ assignment }: Plan, programme: SessionProgramme): Offer {
	const { jti, by, clinic } = assignment;
	return { programme, plan: { id: jti, by, clinic } };
}

/** A session as the diary keeps it, with the numbers that the plan had. */
export function plannedSession({ programme, plan }: Offer, stage: PlannedStage): PlannedSession {
	const { walk, run } = sessionTotals(programme, stage);
	const { during, evening, morning, week_to_week } = programme.pain;
	return {
		plan: plan?.id ?? null,
		programme: programme.id,
		stage: stage.id,
		title: stage.title,
		measure: programme.measure,
		walk,
		run,
		pain: { during, evening, morning, week_to_week }
	};
}
