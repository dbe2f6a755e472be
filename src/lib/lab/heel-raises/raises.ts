/** Beats per minute: up on one, down on the next, 30 raises a minute. */
export const BEATS_PER_MINUTE = 60;

const BEATS_A_RAISE = 2;

/** More than anyone does; a longer count is a slip of the thumb. */
export const MOST = 200;

export type Side = 'left' | 'right';

/** Whole heel raises on each leg; null where a side was not counted yet. */
export interface Raises {
	readonly left: number | null;
	readonly right: number | null;
}

export const NONE_YET: Raises = { left: null, right: null };

/** What a beat says, the first being beat 0. */
export const cueAt = (beat: number): 'up' | 'down' => (beat % BEATS_A_RAISE === 0 ? 'up' : 'down');

/** Whole raises once `beats` beats have been heard: a raise is done when its way down is. */
export const raisesAfter = (beats: number): number =>
	Math.min(MOST, Math.max(0, Math.floor(beats / BEATS_A_RAISE)));

/** Keeps one side's count, from 0 to 200; whole numbers only, others are cut down to one. */
export function withCount(raises: Raises, side: Side, count: number): Raises {
	const whole = Number.isNaN(count) ? 0 : Math.trunc(count);
	return { ...raises, [side]: Math.min(MOST, Math.max(0, whole)) };
}

/** What was counted: "Left 12, right 15", or the one side that was. */
export function inShort({ left, right }: Raises): string {
	if (left === null && right === null) return 'Nothing counted yet';
	if (left === null) return `Right ${String(right)}`;
	if (right === null) return `Left ${String(left)}`;
	return `Left ${String(left)}, right ${String(right)}`;
}

/**
 * How far the sides are apart, in words. There is no mark to pass: what a difference means depends on
 * the person, and their physio knows them.
 */
export function compareSides({ left, right }: Raises): string {
	if (left === null && right === null) return 'You have not counted a side yet.';
	if (left === null) return 'Now your left side, when you are ready.';
	if (right === null) return 'Now your right side, when you are ready.';
	const apart = Math.abs(left - right);
	if (apart === 0) return 'Both sides did the same.';
	// One more or less is within what a count by beat can tell.
	if (apart === 1) return 'Your two sides are about the same.';
	return left < right
		? `Your left side did ${String(apart)} fewer than your right side.`
		: `Your right side did ${String(apart)} fewer than your left side.`;
}
