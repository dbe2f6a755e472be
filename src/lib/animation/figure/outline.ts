import { constant, transform, type Property, type Shape } from './lottie-format.ts';

/** A place on an outline, in drawing units; `corner` where the line bends sharply, such as a hem. */
export interface Spot {
	readonly x: number;
	readonly y: number;
	readonly corner?: boolean;
}

const ROUND = 1 / 6; // a Catmull-Rom spline written as Bézier curves

/** A closed, smooth outline through spots. */
function outline(spots: readonly Spot[]): Shape {
	const spot = (index: number) => spots[(index + spots.length) % spots.length] ?? { x: 0, y: 0 };
	const handles = spots.map((own, index) => {
		if (own.corner) return { x: 0, y: 0 };
		const before = spot(index - 1);
		const after = spot(index + 1);
		return { x: (after.x - before.x) * ROUND, y: (after.y - before.y) * ROUND };
	});
	return {
		ty: 'sh',
		ks: {
			a: 0,
			k: {
				c: true,
				v: spots.map(({ x, y }) => [x, y]),
				i: handles.map(({ x, y }) => [-x, -y]),
				o: handles.map(({ x, y }) => [x, y])
			}
		}
	};
}

const fill = (className: string): Shape => ({
	ty: 'fl',
	cl: className,
	c: constant([0.4, 0.45, 0.42, 1]),
	o: constant(100)
});

/**
 * Outlines of one colour that do not cross, filled with what the figure's style sheet gives a class.
 * Drawn as one path, and without a transform that does nothing: a slider has new ones made at each move.
 */
export function filledAll(className: string, outlines: readonly (readonly Spot[])[]): Shape {
	return { ty: 'gr', it: [...outlines.map(outline), fill(className)] };
}

export const filled = (className: string, spots: readonly Spot[]): Shape =>
	filledAll(className, [spots]);

/** One outline in gold, with an opacity of its own. */
export function highlight(spots: readonly Spot[], opacity: Property): Shape {
	return {
		ty: 'gr',
		it: [outline(spots), fill('lit'), { ty: 'tr', ...transform({ o: opacity }) }]
	};
}

/** How far a limb reaches to the front and to the back, `at` a share of its length. */
export type Girth = readonly [at: number, front: number, back: number];

/**
 * The outline of a limb that hangs down from its joint: down along its front, up along its back.
 *
 * @param length in drawing units
 * @param wide factor on all widths
 */
export function limb(girths: readonly Girth[], length: number, wide = 1): Spot[] {
	const front = girths.map(([at, reach]) => ({ x: reach * wide, y: at * length }));
	const back = girths.map(([at, , reach]) => ({ x: -reach * wide, y: at * length })).reverse();
	return [...front, ...back];
}

export function oval(x: number, y: number, rx: number, ry: number): Spot[] {
	const turns = 8;
	return Array.from({ length: turns }, (_, index) => {
		const angle = (index / turns) * 2 * Math.PI;
		return { x: x + rx * Math.cos(angle), y: y + ry * Math.sin(angle) };
	});
}
