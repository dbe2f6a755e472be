import { lengthOf, type Kind, type Segment } from './session.ts';

/** A part of a session as the preview shows it. All times in seconds. */
export interface PreviewPart {
	readonly kind: Kind;
	/** Of the session. */
	readonly startsAt: number;
	readonly seconds: number;
	/** Of the preview. */
	readonly from: number;
	readonly strides: number;
	readonly strideTime: number;
}

export interface PreviewMoment {
	readonly index: number;
	readonly part: PreviewPart;
	/** Seconds of the session. */
	readonly elapsed: number;
	/** Steps of the figure since this part began: it begins as a foot lands. */
	readonly steps: number;
}

/** Fewer strides than this are no part that anyone sees. */
const FEWEST = 2;

/**
 * Gives each part of a session whole strides, about `seconds` of them in all, and the longer parts more.
 * Whole strides, so that a walk becomes a run as a foot lands: a cut, for nobody has measured what
 * lies between. Short runs would be over in half a stride, so that the preview is no scale of the session.
 *
 * @param strideTimes seconds that one stride of each kind takes
 */
export function previewParts(
	segments: readonly Segment[],
	strideTimes: Record<Kind, number>,
	seconds: number
): readonly PreviewPart[] {
	const least = segments.reduce((sum, { kind }) => sum + FEWEST * strideTimes[kind], 0);
	const spare = Math.max(0, seconds - least) / (lengthOf(segments) || 1);
	let [startsAt, from] = [0, 0];
	return segments.map(({ kind, seconds }) => {
		const strideTime = strideTimes[kind];
		const strides = FEWEST + Math.round((seconds * spare) / strideTime);
		const part = { kind, startsAt, seconds, from, strides, strideTime };
		startsAt += seconds;
		from += strides * strideTime;
		return part;
	});
}

/** The part shown after so many seconds of the preview; null once it is over. */
export function previewAt(parts: readonly PreviewPart[], at: number): PreviewMoment | null {
	const index = parts.findIndex(
		({ from, strides, strideTime }) => at < from + strides * strideTime
	);
	const part = parts[index];
	if (!part) return null;
	const strides = Math.max(0, at - part.from) / part.strideTime;
	return {
		index,
		part,
		elapsed: part.startsAt + (part.seconds * strides) / part.strides,
		steps: strides * 2
	};
}
