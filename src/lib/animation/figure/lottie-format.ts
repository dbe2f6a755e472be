import { STAGE } from './stage.ts';

/**
 * The part of the Lottie format that a figure needs, and how to write it. Lengths in units of the
 * drawing, y down; rotations in degrees, clockwise.
 *
 * The player writes into what it receives: every call makes fresh arrays, and none is shared.
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

interface LottieLayer {
	readonly ty: 4;
	readonly ind: number;
	readonly parent?: number;
	readonly nm: string;
	/** Normal blend mode: where it is missing, the player sets it on each layer. */
	readonly bm: 0;
	readonly ks: Transform;
	readonly shapes: Shape[];
	readonly ip: number;
	readonly op: number;
	readonly st: 0;
}

/** Has no version (`v`): the player would take it for an After Effects export and convert it. */
export interface LottieDocument {
	readonly fr: number;
	readonly ip: 0;
	readonly op: number;
	readonly w: number;
	readonly h: number;
	readonly layers: LottieLayer[];
}

/** Frames of one stride: a phase of 0 to 1 is a frame of 0 to this. */
export const FRAMES = 100;

export function constant(value: number | number[]): Property {
	return { a: 0, k: value };
}

/** Values at phases from 0 to 1, with an even change between them. */
export function animated(phases: readonly number[], values: readonly number[][]): Property {
	const [first = []] = values;
	if (values.every((value) => value.every((part, index) => part === first[index]))) {
		return constant(first.length === 1 ? (first[0] ?? 0) : first);
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

/** Position, rotation, scale and opacity; a property that is left out does nothing. */
export function transform(parts: Partial<Transform> = {}): Transform {
	return {
		p: parts.p ?? constant([0, 0]),
		a: parts.a ?? constant([0, 0]),
		s: parts.s ?? constant([100, 100]),
		r: parts.r ?? constant(0),
		o: parts.o ?? constant(100)
	};
}

/** One part of a figure; with a parent it hangs from the origin of that layer. */
export interface Layer {
	readonly name: string;
	readonly shapes: Shape[];
	readonly transform: Partial<Transform>;
	readonly parent?: Layer;
}

/** A document of layers, from the foremost to the one behind all others. */
export function lottieDocument(layers: readonly Layer[]): LottieDocument {
	const numberOf = (layer: Layer) => layers.indexOf(layer) + 1;
	return {
		fr: FRAMES,
		ip: 0,
		op: FRAMES,
		w: STAGE.width,
		h: STAGE.height,
		layers: layers.map((layer) => ({
			ty: 4,
			ind: numberOf(layer),
			nm: layer.name,
			bm: 0,
			...(layer.parent ? { parent: numberOf(layer.parent) } : {}),
			ks: transform(layer.transform),
			shapes: layer.shapes,
			ip: 0,
			op: FRAMES,
			st: 0
		}))
	};
}
