import * as v from 'valibot';
import { fact } from '#lib/learner/fact.ts';
import { RUNS_OF_MONTH, RunsOfMonth } from '#lib/learner/runs-of-month.ts';
import { ROUNDS, SPAN } from './walk-run/bounds.ts';

/**
 * What a patient does in a lab, as the record keeps it: one small fact under one name.
 */

const ids = v.pipe(v.array(v.pipe(v.string(), v.maxLength(64))), v.maxLength(64));
const count = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(500));
/** Steps a minute that a person may have. */
const steps = v.pipe(v.number(), v.integer(), v.minValue(100), v.maxValue(240));

/** Own steps a minute, and how they were counted. */
export const OWN_CADENCE = fact(
	'own-cadence',
	v.object({ steps, way: v.picklist(['taps', 'sensor', 'eye']) })
);
/** The number that the patient's physio gave, as the patient typed it. */
export const CADENCE_TARGET = fact(
	'cadence-target',
	// Versions up to 0.5.3 wrote a plan's number here too, without this mark.
	v.object({ steps, typed: v.optional(v.literal(true)) })
);
/** Heel raises on each side; null for a side that was not tried. */
export const HEEL_RAISES = fact(
	'heel-raises',
	v.object({ left: v.nullable(count), right: v.nullable(count) })
);
/** The lines of the fitting checklist that were ticked. */
export const SHOES_CHECKED = fact('shoes-checked', v.object({ ticked: ids }));
/** Grounds by when: now, later, or after asking. */
export const SURFACES_CHOSEN = fact(
	'surfaces-chosen',
	v.object({ start: ids, later: ids, ask: ids })
);

/** What a person counts their runs in. */
export const RUN_UNIT = fact('run-unit', v.picklist(['km', 'minutes']));
/** Runs of old versions, of which the unit alone is still read here: the runs are sessions now. */
export const OLD_RUNS = fact(RUNS_OF_MONTH, RunsOfMonth);

const span = v.pipe(v.number(), v.minValue(SPAN.from), v.maxValue(SPAN.to));
const rounds = v.pipe(v.number(), v.integer(), v.minValue(ROUNDS.from), v.maxValue(ROUNDS.to));
/** The walk-run minutes that the patient's physio gave, and how many times in a row. */
export const WALK_RUN_MINUTES = fact(
	'walk-run-minutes',
	v.object({ walk: span, run: span, times: rounds })
);
const instant = v.pipe(v.number(), v.minValue(0));
/** A walk-run session that is under way, with its own minutes: the course may change meanwhile. */
export const WALK_RUN_SESSION = fact(
	'walk-run-session',
	v.object({
		plan: v.object({
			warmUp: span,
			walk: span,
			run: span,
			repeats: rounds,
			coolDown: v.literal(0)
		}),
		watch: v.object({
			startedAt: instant,
			pausedAt: v.nullable(instant),
			pausedFor: v.pipe(v.number(), v.minValue(0))
		}),
		/** Stopped before its end; it can still continue. */
		stopped: v.boolean()
	})
);
