import type { Settings } from './schema.ts';

/** Whether the screen rests now, by the clock on the wall. From 20:00 to 07:00 passes midnight. */
export function isQuiet(quiet: Settings['quiet'], now: number): boolean {
	if (!quiet || quiet.from === quiet.to) return false;
	const date = new Date(now);
	const time = `${two(date.getHours())}:${two(date.getMinutes())}`;
	const { from, to } = quiet;
	return from < to ? time >= from && time < to : time >= from || time < to;
}

/** When nobody waits anywhere: the hours in which a newer version may take over. */
const NIGHT = { from: '01:00', to: '05:00' };

/** Whether it is night: the small hours, or the quiet hours that staff have set. */
export const isNight = (quiet: Settings['quiet'], now: number): boolean =>
	isQuiet(NIGHT, now) || isQuiet(quiet, now);

const two = (number: number) => String(number).padStart(2, '0');
