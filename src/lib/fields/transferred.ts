import * as v from 'valibot';
import { isRealDate, plausibleDay } from './local-date.ts';

/** What comes from links, files and the disk. */

/** An id of the course, of whatever version. */
export const CourseId = v.pipe(v.string(), v.regex(/^[a-z0-9-]{1,64}$/));

/** A day that exists, `YYYY-MM-DD`. */
export const Day = v.pipe(v.string(), v.check(isRealDate, 'not a day that exists'));

/** A day that someone can mean, `YYYY-MM-DD`. */
export const PlausibleDay = v.pipe(
	v.string(),
	v.check((day) => plausibleDay(day), 'not a day that someone can mean')
);
