import * as v from 'valibot';
import { METRES, MINUTES, TIMES } from './bounds.ts';

/** Numbers of a programme, the same in the course's files and in what travels, with messages for writers. */

export const minutes = v.pipe(
	v.number('write a number of minutes'),
	v.minValue(MINUTES.from, 'at least half a minute'),
	v.maxValue(MINUTES.to, `at most ${MINUTES.to} minutes in one go`),
	v.multipleOf(MINUTES.by, 'write whole or half minutes, such as 1.5')
);

export const metres = v.pipe(
	v.number('write a number of metres'),
	v.minValue(METRES.from, `at least ${METRES.from} metres`),
	v.maxValue(METRES.to, `at most ${METRES.to} metres in one go`),
	v.multipleOf(METRES.by, 'write metres in tens, such as 160')
);

export const whole = (from: number, to: number) => {
	const message = `write a whole number from ${from} to ${to}`;
	return v.pipe(
		v.number(message),
		v.integer(message),
		v.minValue(from, message),
		v.maxValue(to, message)
	);
};

/** Pain, effort or confidence where no number is needed, 0 to 10. */
export const outOfTen = v.optional(whole(0, 10));

/** What a round of a stage has. */
export const roundEntries = <A extends typeof minutes | typeof metres>(amount: A) => ({
	times: v.optional(whole(TIMES.from, TIMES.to), 1),
	walk: v.optional(amount),
	run: v.optional(amount)
});

interface WalkAndRun {
	readonly walk?: number | undefined;
	readonly run?: number | undefined;
}

/** A round without a walk and without a run is none. */
export const hasLength = <R extends WalkAndRun>() =>
	v.check<R, string>(
		({ walk, run }) => walk !== undefined || run !== undefined,
		'write how long to walk, to run, or both'
	);
