/**
 * Timings wait for a quiet moment, since on a shared machine others' work is timed too.
 */
import { cpus } from 'node:os';
import { setTimeout as pause } from 'node:timers/promises';

/** Seconds that a timing waits at most. */
const PATIENCE = 30;
/** Quiet is where more than this part of all cores has had nothing to do for a second. */
const IDLE = 0.6;

function ticks() {
	const times = cpus().map((core) => core.times);
	const idle = times.reduce((sum, time) => sum + time.idle, 0);
	const busy = times.reduce((sum, time) => sum + time.user + time.nice + time.sys + time.irq, 0);
	return { idle, all: idle + busy };
}

/**
 * Waits until the machine has little else to do.
 * @returns {Promise<boolean>} false where it had all the time
 */
export async function quiet() {
	for (let second = 0; second < PATIENCE; second += 1) {
		const before = ticks();
		await pause(1000);
		const after = ticks();
		if ((after.idle - before.idle) / (after.all - before.all) > IDLE) return true;
	}
	return false;
}
