import { seeded } from './random.ts';
import { alongSpline, type Point } from './spline.ts';
import { placesOf, type Layout, type Side } from './stops.ts';

/** A tree from above. `r` reaches to the end of its shade. */
export interface Tree extends Point {
	readonly kind: TreeKind;
	readonly r: number;
}
export type TreeKind = keyof typeof TREE_RADIUS;

/** Units from the trunk to the end of the shade: three gums and two wattles. */
export const TREE_RADIUS = { big: 30, middle: 20, small: 14, wattle: 20, bud: 14 } as const;

/** Half the width of what lies on the grass, its edge and a little air included. */
export const PATH_HALF = 24;
export const CREEK_HALF = 18;

/** A box that trees keep out of. */
export interface Box {
	readonly left: number;
	readonly top: number;
	readonly right: number;
	readonly bottom: number;
}

function labelBox({ x, y }: Point, side: Side, { label, marker }: Layout): Box {
	const tag = 14; // the raised tag's own padding, or the gap between marker and words
	const along = marker + tag + label.width;
	const half = { x: label.width / 2, y: label.height / 2 };
	switch (side) {
		case 'end':
			return { left: x, top: y - half.y, right: x + along, bottom: y + half.y };
		case 'start':
			return { left: x - along, top: y - half.y, right: x, bottom: y + half.y };
		case 'above':
			return { left: x - half.x, top: y - marker - label.height, right: x + half.x, bottom: y };
		case 'below':
			return { left: x - half.x, top: y, right: x + half.x, bottom: y + marker + label.height };
	}
}

/** The boxes that hold each stop's label at its largest. Labels never cross a tree. */
export function labelBoxes(layout: Layout): Box[] {
	return placesOf(layout).map((place, i) =>
		labelBox(place, layout.stops[i]?.side ?? 'end', layout)
	);
}

const away = (a: Point, b: Point) => Math.hypot(a.x - b.x, a.y - b.y);
const awayFromBox = ({ x, y }: Point, box: Box) =>
	Math.hypot(Math.max(box.left - x, 0, x - box.right), Math.max(box.top - y, 0, y - box.bottom));
const awayFromAll = (from: Point, points: readonly Point[]) =>
	points.reduce((least, point) => Math.min(least, away(from, point)), Infinity);

/** Whether a tree of radius `r` may grow at a place: clear of all but grass. */
export function clearing(layout: Layout): (place: Point, r: number) => boolean {
	const path = alongSpline(layout.path);
	const creek = alongSpline(layout.creek);
	const labels = labelBoxes(layout);
	const { pond, oval, marker } = layout;
	return (place, r) =>
		awayFromAll(place, path) >= PATH_HALF + r &&
		awayFromAll(place, creek) >= CREEK_HALF + r &&
		awayFromAll(place, placesOf(layout)) >= marker + r &&
		labels.every((box) => awayFromBox(place, box) >= r) &&
		away(place, pond) >= pond.r * 1.4 + r &&
		Math.hypot((place.x - oval.x) / (oval.rx + r), (place.y - oval.y) / (oval.ry + r)) >= 1.05;
}

/** Where the wood is thick (1) and where it opens to meadow (0). */
function thickness({ x, y }: Point, { seed }: Layout): number {
	const swell = Math.sin(x / 71 + seed) * Math.cos(y / 93 - seed) + Math.sin((x + y) / 127);
	return Math.min(Math.max(0.5 + swell * 0.6, 0.05), 1);
}

function kindFor(thick: number, chance: number): TreeKind {
	if (chance < 0.045) return 'wattle';
	if (chance < 0.075) return 'bud';
	if (thick > 0.5 && chance > 0.82) return 'big';
	return chance > 0.5 ? 'middle' : 'small';
}

/** Plants a layout's trees: the same for the same layout, and none where none should grow. */
export function plant(layout: Layout): Tree[] {
	const random = seeded(layout.seed);
	const clear = clearing(layout);
	const { width, height, bleed } = layout;
	const trees: Tree[] = [];
	for (let tries = 0; tries < 12000 && trees.length < layout.trees; tries += 1) {
		const within = (size: number, over: number) =>
			Math.round(random() * (size / 2 + over)) * 2 - over;
		const place = { x: within(width, bleed.x), y: within(height, bleed.y) };
		const thick = thickness(place, layout);
		const kind = kindFor(thick, random());
		const r = TREE_RADIUS[kind];
		// No crown is cut where the heading is above the map, or the page continues below.
		if (place.y < r - bleed.y || place.y > height + bleed.y - r) continue;
		if (random() > thick || !clear(place, r)) continue;
		if (trees.some((other) => away(place, other) < (r + other.r) * 0.68)) continue;
		trees.push({ ...place, kind, r });
	}
	return trees.sort((a, b) => a.y - b.y);
}
