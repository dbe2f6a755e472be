import type { Plan } from '#lib/assignment/plans.ts';
import type { PlannedSession } from '#lib/learner/session.ts';
import { sessionTotals } from '#lib/programme/session.ts';

/** A session of each stage of a plan's programme, as the diary keeps one. */
export function plannedSessions({ assignment, programme }: Plan): readonly PlannedSession[] {
	if (!programme) return [];
	const { id, measure, pain, stages } = programme;
	const { during, evening, morning, week_to_week } = pain;
	return stages.map((stage) => {
		const { walk, run } = sessionTotals(programme, stage);
		return {
			plan: assignment.jti,
			programme: id,
			stage: stage.id,
			title: stage.title,
			measure,
			walk,
			run,
			pain: { during, evening, morning, week_to_week }
		};
	});
}
