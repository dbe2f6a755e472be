import type { Plan } from '#lib/assignment/plans.ts';
import { mondayOf, type Week } from '#lib/diary/weeks.ts';
import { localDate } from '#lib/fields/local-date.ts';
import type { PlannedSession } from '#lib/learner/session.ts';
import { plannedSession, planOffer } from '../session/offer.ts';

/** A session of each stage of a plan's programme, as the diary keeps one. */
export function plannedSessions(plan: Plan): readonly PlannedSession[] {
	const { programme } = plan;
	if (!programme) return [];
	const offer = planOffer(plan, programme);
	return programme.stages.map((stage) => plannedSession(offer, stage));
}

/** What was planned for a week, and how much of it was done. */
export interface PlannedWeek {
	readonly done: number;
	/** The most sessions of a week. */
	readonly planned: number;
}

/** Null for a week before the plan began, and without a programme. */
export function plannedWeek(plan: Plan | null, { monday, entries }: Week): PlannedWeek | null {
	const programme = plan?.programme;
	if (!plan || !programme || monday < mondayOf(localDate(plan.at))) return null;
	const done = entries.filter(({ planned }) => planned?.programme === programme.id).length;
	return { done, planned: programme.sessions_a_week };
}
