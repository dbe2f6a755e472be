import type { AnimationItem } from 'lottie-web';
import type { Keyframe } from '../figure/lottie-format.ts';

/**
 * What is used here of how the player keeps a drawing; its own types say nothing of it. A newer player
 * may keep it in another way: nothing is found then, and it moves the drawing as it likes.
 */
export interface DrawnLayer {
	readonly transformedElement: SVGGElement;
	readonly finalTransform: {
		readonly _localMatMdf: boolean;
		/** A matrix of 4 by 4, row by row. */
		readonly localMat: { readonly props: ArrayLike<number> };
		readonly mProp: Readonly<Partial<Record<Part, DrawnValue>>>;
	};
	readonly animatedContents: readonly { readonly element: { readonly _isAnimated?: boolean } }[];
	renderElement: () => void;
	renderInnerContent: () => void;
}

/** Place, size, turn, what it turns about, opacity. */
export const PARTS = ['p', 's', 'r', 'a', 'o'] as const;

type Part = (typeof PARTS)[number];

/** A value that stays. */
interface StillValue {
	readonly kf: false;
	readonly data: { readonly k: number | readonly number[] };
}

/** A value between keyframes. */
export interface MovingValue {
	readonly kf: true;
	keyframes: readonly Keyframe[];
	/** The value last found: a number, or numbers of its own. */
	readonly pv: number | Float32Array;
	/** Where it was last looked for. */
	readonly _caching: Seen & { lastFrame: number };
	interpolateValue: (frame: number, seen: Seen) => number | Float32Array;
}

/** The keyframe after which a value was last found. */
export interface Seen {
	lastIndex: number;
}

export type DrawnValue = StillValue | MovingValue;

interface Renderer {
	readonly elements: readonly DrawnLayer[];
	/** Draws a frame; with null, once more the one that is shown. */
	readonly renderFrame: (frame: number | null) => void;
}

/** What draws an item, if it is kept as it is known here; with no layer that is not drawn. */
export function rendererOf(item: AnimationItem): Renderer | null {
	const { renderer } = item as { renderer?: unknown };
	return isRenderer(renderer) ? renderer : null;
}

function isRenderer(value: unknown): value is Renderer {
	return (
		typeof value === 'object' &&
		value !== null &&
		'renderFrame' in value &&
		typeof value.renderFrame === 'function' &&
		'elements' in value &&
		Array.isArray(value.elements) &&
		value.elements.every(isDrawn)
	);
}

function isDrawn(layer: unknown): layer is DrawnLayer {
	return (
		typeof layer === 'object' &&
		layer !== null &&
		'renderElement' in layer &&
		'animatedContents' in layer &&
		Array.isArray(layer.animatedContents) &&
		'finalTransform' in layer &&
		hasValues(layer.finalTransform) &&
		'transformedElement' in layer &&
		layer.transformedElement instanceof SVGGElement &&
		layer.transformedElement.transform.baseVal.numberOfItems === 1
	);
}

function hasValues(transform: unknown): boolean {
	if (typeof transform !== 'object' || transform === null || !('mProp' in transform)) return false;
	const { mProp } = transform;
	if (typeof mProp !== 'object' || mProp === null) return false;
	const values = mProp as Partial<Record<Part, unknown>>;
	return PARTS.every((part) => isValue(values[part]));
}

function isValue(value: unknown): value is DrawnValue {
	if (typeof value !== 'object' || value === null || !('kf' in value)) return false;
	if (value.kf === false) return 'data' in value;
	return 'keyframes' in value && '_caching' in value && 'interpolateValue' in value;
}
