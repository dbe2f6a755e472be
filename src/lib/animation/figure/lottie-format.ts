/**
 * The part of the Lottie format (version 5) that a figure needs, and how to write it. Lengths in
 * units of the drawing, y down; rotations in degrees, clockwise.
 *
 * The player writes into what it is given: every call makes fresh arrays, and none is shared.
 */

export interface Keyframe {
	readonly t: number;
	readonly s: number[];
	/** One easing for all parts of the value: the player is quicker with one than with a list. */
	readonly i: { x: number; y: number };
	readonly o: { x: number; y: number };
}

export type Property =
	{ readonly a: 0; readonly k: number | number[] } | { readonly a: 1; readonly k: Keyframe[] };

interface Path {
	readonly c: true;
	readonly v: number[][];
	readonly i: number[][];
	readonly o: number[][];
}

export type Shape =
	| { readonly ty: 'gr'; readonly it: Shape[] }
	| { readonly ty: 'sh'; readonly ks: { readonly a: 0; readonly k: Path } }
	| { readonly ty: 'fl'; readonly cl: string; readonly c: Property; readonly o: Property }
	| ({ readonly ty: 'tr' } & Transform);

export interface Transform {
	readonly p: Property;
	readonly a: Property;
	readonly s: Property;
	readonly r: Property;
	readonly o: Property;
}

export interface Layer {
	readonly ty: 4;
	readonly ind: number;
	readonly parent?: number;
	readonly nm: string;
	/** Blends as usual; said, since the player else sets it on each layer. */
	readonly bm: 0;
	readonly ks: Transform;
	/** Made when first asked for: where only the motion changes, nobody asks. */
	readonly shapes: Shape[];
	readonly ip: number;
	readonly op: number;
	readonly st: 0;
}

export interface LottieDocument {
	readonly v: string;
	/** What it shows but for the motion. Layers of documents alike in this have the same outlines. */
	readonly nm: string;
	readonly fr: number;
	readonly ip: 0;
	readonly op: number;
	readonly w: number;
	readonly h: number;
	readonly layers: Layer[];
}

/** Frames of one stride: a phase of 0 to 1 is a frame of 0 to this. */
export const FRAMES = 100;

/** A value that stays. */
export function still(value: number | number[]): Property {
	return { a: 0, k: value };
}

/** Values at phases from 0 to 1, with an even change between them. */
export function moving(phases: readonly number[], valueAt: (index: number) => number[]): Property {
	const first = valueAt(0);
	const values = phases.map((_, index) => valueAt(index));
	if (values.every((value) => value.every((part, index) => part === first[index]))) {
		return still(first.length === 1 ? (first[0] ?? 0) : first);
	}
	return {
		a: 1,
		k: phases.map((phase, index) => ({
			t: phase * FRAMES,
			s: values[index] ?? first,
			i: { x: 1, y: 1 },
			o: { x: 0, y: 0 }
		}))
	};
}

/**
 * A value that stays through one stride and may be another in the next. Two documents alike in all
 * else then keep one drawing, which is given new keyframes.
 */
export function held(value: number[]): Property {
	return {
		a: 1,
		k: [0, FRAMES].map((t) => ({ t, s: [...value], i: { x: 1, y: 1 }, o: { x: 0, y: 0 } }))
	};
}

/** Where a layer is, how it is turned; what is left out does nothing. */
export function transform(parts: Partial<Transform> = {}): Transform {
	return {
		p: parts.p ?? still([0, 0]),
		a: parts.a ?? still([0, 0]),
		s: parts.s ?? still([100, 100]),
		r: parts.r ?? still(0),
		o: parts.o ?? still(100)
	};
}
