import * as v from 'valibot';
import { CourseId } from '#lib/fields/transferred.ts';

/** Facts about a person's weeks of running, and the names under which the record keeps them. */

const Moment = v.pipe(v.number(), v.integer(), v.minValue(0));

/** "Begin elsewhere": the stage that the person set as the next one of a programme. */
export const BEGIN = {
	name: 'programme-begin',
	schema: v.object({ programme: CourseId, stage: CourseId, at: Moment })
} as const;
