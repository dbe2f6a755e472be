import type { MovingValue, Seen } from './drawn-layers.ts';

/**
 * The value of a moving property at a frame, changing evenly from each keyframe to the next, as all of
 * a figure's do. Takes the place of the player's own, and like it is called on the property.
 *
 * @param seen where the last frame was found; the search goes on from there
 */
export function evenly(
	this: Pick<MovingValue, 'keyframes' | 'pv'>,
	frame: number,
	seen: Seen
): number | Float32Array {
	const { keyframes, pv } = this;
	let index = seen.lastIndex;
	while (index < keyframes.length - 2 && (keyframes[index + 1]?.t ?? Infinity) <= frame) index += 1;
	seen.lastIndex = index;
	const from = keyframes[index];
	const to = keyframes[index + 1] ?? from;
	if (!from || !to) return pv;
	const share = Math.min(1, Math.max(0, (frame - from.t) / (to.t - from.t || 1)));
	const between = (part: number) => {
		const first = from.s[part] ?? 0;
		return first + ((to.s[part] ?? first) - first) * share;
	};
	if (typeof pv === 'number') return between(0);
	// Its own numbers, over and over: fresh ones for each picture would soon be litter.
	for (let part = 0; part < pv.length; part += 1) pv[part] = between(part);
	return pv;
}
