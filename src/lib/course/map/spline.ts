/** A point in a layout's units. */
export interface Point {
	readonly x: number;
	readonly y: number;
}

/** One cubic Bézier piece: where it begins, its two handles, where it ends. */
type Piece = readonly [from: Point, out: Point, into: Point, to: Point];

const STEPS = 24; // straight bits per piece when a length is measured: within 0.1 % on these curves

function pieces(points: readonly Point[]): Piece[] {
	const found: Piece[] = [];
	for (const [i, from] of points.entries()) {
		const to = points[i + 1];
		if (to === undefined) break;
		const before = points[i - 1] ?? from;
		const after = points[i + 2] ?? to;
		found.push([
			from,
			{ x: from.x + (to.x - before.x) / 6, y: from.y + (to.y - before.y) / 6 },
			{ x: to.x - (after.x - from.x) / 6, y: to.y - (after.y - from.y) / 6 },
			to
		]);
	}
	return found;
}

function at([a, b, c, d]: Piece, t: number): Point {
	const s = 1 - t;
	const mix = (p: number, q: number, r: number, u: number) =>
		s * s * s * p + 3 * s * s * t * q + 3 * s * t * t * r + t * t * t * u;
	return { x: mix(a.x, b.x, c.x, d.x), y: mix(a.y, b.y, c.y, d.y) };
}

/** The Catmull-Rom spline through the points, as the `d` of an SVG path, in whole units. */
export function splinePath(points: readonly Point[]): string {
	const [first] = points;
	if (first === undefined) return '';
	const show = ({ x, y }: Point) => `${Math.round(x)} ${Math.round(y)}`;
	const curves = pieces(points).map(
		([, out, into, to]) => `${show(out)} ${show(into)} ${show(to)}`
	);
	return `M${show(first)}C${curves.join(' ')}`;
}

/** The spline as many points, close enough together to measure distances from. */
export function alongSpline(points: readonly Point[]): Point[] {
	const [first] = points;
	if (first === undefined) return [];
	const found = [first];
	for (const piece of pieces(points)) {
		for (let step = 1; step <= STEPS; step += 1) found.push(at(piece, step / STEPS));
	}
	return found;
}

function lengths(points: readonly Point[]): number[] {
	const along = alongSpline(points);
	let sum = 0;
	return along.map((point, i) => {
		const before = along[i - 1] ?? point;
		return (sum += Math.hypot(point.x - before.x, point.y - before.y));
	});
}

/** How far along the spline its control point `index` lies, from 0 to 1. */
export function shareOf(points: readonly Point[], index: number): number {
	const measured = lengths(points);
	const whole = measured.at(-1) ?? 0;
	return whole === 0 ? 0 : (measured[index * STEPS] ?? whole) / whole;
}

/** Where on the spline the share (0 to 1) lies, and which way it heads there, in degrees. */
export function pointAtShare(points: readonly Point[], share: number): Point & { heading: number } {
	const along = alongSpline(points);
	const measured = lengths(points);
	const goal = Math.min(Math.max(share, 0), 1) * (measured.at(-1) ?? 0);
	const next = Math.max(
		1,
		measured.findIndex((length) => length >= goal)
	);
	const from = along[next - 1] ?? { x: 0, y: 0 };
	const to = along[next] ?? from;
	const start = measured[next - 1] ?? 0;
	const t = (goal - start) / ((measured[next] ?? start) - start || 1);
	return {
		x: from.x + (to.x - from.x) * t,
		y: from.y + (to.y - from.y) * t,
		heading: (Math.atan2(to.y - from.y, to.x - from.x) * 180) / Math.PI
	};
}
