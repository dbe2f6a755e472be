/**
 * The knee's inside as shapes, on a sheet of 480 by 400. Sizes are drawn to be seen, not measured:
 * real cartilage is far thinner. `weight` is 0 with none on it and 1 with all of it.
 */

export interface Point {
	readonly x: number;
	readonly y: number;
}

/** The rounded end of the thigh bone. */
const KNUCKLE = { x: 222, y: 158, across: 76, high: 68 };
/** How thick the layers are in the middle, without weight. */
const ABOVE = 23;
const BELOW = 20;
/** The part of its thickness that a layer gives up where the bones press. */
const FLATTENS = 0.38;
/** Fluid between the layers. */
const GAP = 5;
/** Where the shin bone begins. */
const SHELF = KNUCKLE.y + KNUCKLE.high + ABOVE + GAP + BELOW;

/** How far the thigh bone comes down: as much as the layers give way, and the gap closes. */
export const sinks = (weight: number): number => weight * ((ABOVE + BELOW) * FLATTENS + GAP * 0.8);

/** 1 in the middle of what is pressed, falling to 0 at its rim. */
const pressed = (away: number) => Math.exp(-(away ** 2) / 0.22);
/** Full in the middle, thin at both ends. */
const taper = (along: number) => (1 - Math.abs(along) ** 3.2) ** 0.6;

/** The cap on the thigh bone, before it is moved down. */
export function capAbove(weight: number): string {
	const inner: Point[] = [];
	const outer: Point[] = [];
	for (let step = 0; step <= 40; step += 1) {
		const along = step / 20 - 1;
		const angle = Math.PI * (0.5 - along * 0.56);
		const flat = pressed(along * 1.15);
		const bulge = 0.16 * weight * (pressed((Math.abs(along) - 0.62) * 2.2) - flat * 0.4);
		const thick = ABOVE * taper(along) * (1 - FLATTENS * weight * flat + bulge);
		inner.push(onKnuckle(angle, 0));
		outer.push(onKnuckle(angle, thick));
	}
	return closed([...outer, ...inner.reverse()]);
}

/** The layer on the shin bone. */
export function layerBelow(weight: number): string {
	const top: Point[] = [];
	const bottom: Point[] = [];
	for (let step = 0; step <= 40; step += 1) {
		const along = step / 20 - 1;
		const flat = pressed(along * 1.3);
		const bulge = 0.14 * weight * pressed((Math.abs(along) - 0.7) * 2.4);
		const thick = BELOW * taper(along) * (1 - FLATTENS * weight * flat + bulge);
		const base = shelfAt(along);
		bottom.push(base);
		top.push({ x: base.x, y: base.y - thick - 7 * along ** 2 * taper(along) });
	}
	return closed([...top, ...bottom.reverse()]);
}

/** Drops of fluid: where they are now, in a layer or out in the joint. */
export function drops(weight: number): readonly (Point & { readonly size: number })[] {
	return HOMES.map(({ along, above, out }) => {
		const wide = Math.abs(along);
		const home = above
			? onKnuckle(Math.PI * (0.5 - along * 0.5), ABOVE * 0.5)
			: { x: shelfAt(along).x, y: shelfAt(along).y - BELOW * 0.55 };
		// What is nearest to the rim leaves first.
		const gone = ease(Math.min(1, Math.max(0, weight * 1.5 - (1 - wide) * 0.5)));
		const down = above ? sinks(weight) * (1 - gone) : 0;
		return {
			x: home.x + (KNUCKLE.x + Math.sign(along) * out.x - home.x) * gone,
			y: home.y + (SHELF + out.y - home.y) * gone + down,
			size: 5.2 - wide
		};
	});
}

/** Where drops lie in the layers, and where they go: x out from the middle, y from the shelf. */
const HOMES = [-1, 1].flatMap((side) => [
	{ along: side * 0.2, above: true, out: { x: 88, y: -28 } },
	{ along: side * 0.4, above: true, out: { x: 99, y: -46 } },
	{ along: side * 0.6, above: true, out: { x: 94, y: -68 } },
	{ along: side * 0.2, above: false, out: { x: 86, y: -11 } },
	{ along: side * 0.4, above: false, out: { x: 101, y: -17 } },
	{ along: side * 0.6, above: false, out: { x: 105, y: -33 } }
]);

const ease = (part: number) => part * part * (3 - 2 * part);

const onKnuckle = (angle: number, out: number): Point => ({
	x: KNUCKLE.x + Math.cos(angle) * (KNUCKLE.across + out),
	y: KNUCKLE.y + Math.sin(angle) * (KNUCKLE.high + out)
});

/** The top of the shin bone is a shallow dish. */
const shelfAt = (along: number): Point => ({
	x: KNUCKLE.x + along * 78,
	y: SHELF - 9 * along ** 2
});

const closed = (points: readonly Point[]) =>
	`M${points.map(({ x, y }) => `${x.toFixed(1)} ${y.toFixed(1)}`).join('L')}z`;
