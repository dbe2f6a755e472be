import * as v from 'valibot';
import { CourseId } from '#lib/fields/transferred.ts';
import { line } from '#lib/fields/line.ts';
import type { Json } from '#lib/learner/record.ts';
import type { SessionClock } from './clock.ts';

const amount = v.pipe(v.number(), v.minValue(0), v.maxValue(100_000));
const tenths = v.optional(v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(10)));
const fromZero = v.pipe(v.number(), v.minValue(0));
const Id = v.pipe(v.string(), v.regex(/^[\w-]{8,32}$/));
const Kind = v.picklist(['warm-up', 'walk', 'run', 'cool-down']);

const UnderWay = v.object({
	/** The session's id in the diary. */
	session: Id,
	planned: v.object({
		plan: v.nullable(v.pipe(v.string(), v.maxLength(64))),
		programme: CourseId,
		stage: CourseId,
		title: line(60, 1),
		measure: v.picklist(['minutes', 'metres']),
		walk: amount,
		run: amount,
		pain: v.object({ during: tenths, evening: tenths, morning: tenths, week_to_week: tenths })
	}),
	/** As they were when it was prepared: the plan may change meanwhile. */
	parts: v.pipe(
		v.array(
			v.object({
				kind: Kind,
				seconds: v.nullable(v.pipe(amount, v.minValue(1))),
				metres: v.nullable(amount),
				start: v.nullable(amount)
			})
		),
		v.minLength(1),
		v.maxLength(800)
	),
	/** When it was prepared. */
	prepared: fromZero,
	/** Null until Start. */
	clock: v.nullable(
		v.object({
			at: fromZero,
			part: v.pipe(v.number(), v.integer(), v.minValue(0)),
			into: fromZero,
			playing: v.boolean(),
			seconds: fromZero,
			runSeconds: fromZero,
			runMetres: fromZero
		})
	),
	/** When a page last knew that it was under way. */
	seen: fromZero,
	/** Which page plays it: another one that takes over writes its own name here. */
	page: Id,
	ended: v.nullable(v.picklist(['done', 'stopped']))
});

export type UnderWay = Readonly<v.InferOutput<typeof UnderWay>>;

/** What the record kept; null where there is none, or it cannot be read. */
export function readUnderWay(stored: Json | undefined): UnderWay | null {
	const read = v.safeParse(UnderWay, stored);
	if (!read.success) return null;
	const { clock, parts } = read.output;
	return clock && clock.part > parts.length ? null : read.output;
}

const HOUR = 3_600_000;
/** A session seen longer ago than this, in ms, can be ended, and no more: nobody runs it now. */
const LEFT_AFTER = 12 * HOUR;

/** Also where it was seen as far ahead: the clock was set back. */
export const isLeft = ({ seen }: Pick<UnderWay, 'seen'>, now: number): boolean =>
	Math.abs(now - seen) > LEFT_AFTER;

/** A gap between "last seen" and now that a reload alone explains, in ms. */
const RELOADED = 20_000;

/**
 * Where a session may be carried on, once its page is there again: where it was last seen, and, if that
 * is long ago and it was playing, where it is by the clock.
 */
export function waysOn(
	clockAt: (now: number) => SessionClock,
	seen: number,
	now: number
): { readonly last: SessionClock; readonly byClock: SessionClock | null } {
	const there = clockAt(now);
	if (now - seen <= RELOADED) return { last: there, byClock: null };
	const last = clockAt(seen);
	const same = last.part === there.part && last.into === there.into;
	return { last, byClock: same ? null : there };
}
