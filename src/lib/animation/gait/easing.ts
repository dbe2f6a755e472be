/** Rises from 0 to 1 as t does, level at both ends; stays 0 before and 1 after. */
export function smoothstep(t: number): number {
	const within = t < 0 ? 0 : t > 1 ? 1 : t;
	return within * within * (3 - 2 * within);
}

/** How far a phase is from another round the circle, -0.5 up to but without 0.5. */
export function phaseFrom(origin: number, phase: number): number {
	const apart = phase - origin + 0.5;
	return apart - Math.floor(apart) - 0.5;
}

/** The same phase between 0 and 1 (without 1). */
export const wrapped = (phase: number) => phase - Math.floor(phase);

/** A bump: 1 where the distance is 0, level there and at the edge, 0 from `halfWidth` on. */
export function bump(distance: number, halfWidth: number): number {
	if (Math.abs(distance) >= halfWidth) return 0;
	const cos = Math.cos((Math.PI / 2) * (distance / halfWidth));
	return cos * cos;
}
