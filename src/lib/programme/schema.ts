import * as v from 'valibot';
import { Reviewed, Slug, Sure, text } from '#lib/fields/authored.ts';
import { hasLength, metres, minutes, outOfTen, roundEntries, whole } from './amounts.ts';
import { METRES, MOST_ROUNDS, MOST_STAGES } from './bounds.ts';

const texts = v.pipe(v.array(text), v.minLength(1, 'write at least one line'));

const Amount = v.strictObject({ minutes, how: text });

/** What is the same in every session, unless a stage has its own. */
const everySession = {
	/** In minutes, in a programme by distance too. */
	warm_up: v.optional(Amount),
	cool_down: v.optional(Amount),
	ground: v.optional(text)
};

const programmeBy = <U extends 'minutes' | 'metres', A extends typeof minutes | typeof metres>(
	measure: U,
	amount: A
) => {
	const Round = v.pipe(v.strictObject(roundEntries(amount)), hasLength());
	const Stage = v.strictObject({
		id: Slug,
		title: text,
		rounds: v.pipe(
			v.array(Round),
			v.minLength(1, 'write at least one round'),
			v.maxLength(MOST_ROUNDS, `write at most ${MOST_ROUNDS} rounds`)
		),
		/** All walking and running of a session as its writer adds it up; the build compares. */
		total: v.number(`write all ${measure} of walking and running together`),
		/** How hard it should feel, of 10. */
		effort: v.optional(whole(1, 10)),
		/** Metres at which the session ends, even if minutes are left. */
		no_further_than: v.optional(whole(METRES.from, 50_000)),
		least_sessions: v.optional(whole(1, 20)),
		/** Names a large step up from the stage before. */
		jump: v.optional(text),
		note: v.optional(text),
		...everySession
	});
	return v.strictObject({
		id: Slug,
		title: v.pipe(text, v.maxLength(60, 'keep the title under 60 characters')),
		measure: v.literal(measure),
		/** False for a programme that is not made for people back from an injury or an operation. */
		rehab: v.boolean('write true or false'),
		for_whom: texts,
		not_for: texts,
		sources: v.pipe(v.array(Slug), v.minLength(1, 'name at least one source')),
		sure: Sure,
		/** What every round begins with. */
		first: v.picklist(['walk', 'run'], 'write walk or run'),
		...everySession,
		stages: v.pipe(
			v.array(Stage),
			v.minLength(1, 'write at least one stage'),
			v.maxLength(MOST_STAGES, `write at most ${MOST_STAGES} stages`)
		),
		/** The most sessions in a week. */
		sessions_a_week: whole(1, 7),
		/** The fewest days without a run between two sessions. */
		rest_days: whole(0, 6),
		/** The fewest sessions at a stage, where the stage has no number of its own. */
		least_sessions: whole(1, 20),
		/** The most pain that the rule of this programme accepts, 0 to 10; no number where its source has none. */
		pain: v.strictObject({
			during: outOfTen,
			evening: outOfTen,
			morning: outOfTen,
			/** Points that pain may rise from one week to the next. */
			week_to_week: outOfTen,
			text
		}),
		stops: v.strictObject({ swelling: text, others: texts }),
		/** In words, for people to read: nothing computes with it. */
		rules: v.strictObject({ go_on: text, stay: text, go_back: text }),
		reviewed: v.optional(Reviewed)
	});
};

/** One walk-run programme of `lessons/programmes.yaml`. */
const Programme = v.variant(
	'measure',
	[programmeBy('minutes', minutes), programmeBy('metres', metres)],
	'write measure: minutes or measure: metres'
);
export type Programme = v.InferOutput<typeof Programme>;
export type Stage = Programme['stages'][number];

export const Programmes = v.array(Programme);
export type Programmes = v.InferOutput<typeof Programmes>;
