import { shareOf, type Point } from './spline.ts';

/** Where a stop's label is, relative to its marker. */
export type Side = 'start' | 'end' | 'above' | 'below';
export type StopState = 'done' | 'now' | 'next';

interface Stop {
	/** Which control point of the path the stop is on. */
	readonly at: number;
	readonly side: Side;
}

/** One drawing of the park. All lengths are units of its own box, y down. */
export interface Layout {
	readonly id: 'tall' | 'wide';
	/** The box that markers and labels keep to. The map scales it to fit. */
	readonly width: number;
	readonly height: number;
	/** How far the art continues past the box, left and right, above and below. */
	readonly bleed: { readonly x: number; readonly y: number };
	/** Control points of the gravel path. */
	readonly path: readonly Point[];
	readonly stops: readonly Stop[];
	/** The largest label: as wide as the CSS lets it grow, as high as it gets in the smallest box. */
	readonly label: { readonly width: number; readonly height: number };
	/** From a marker's middle to the far edge of its ring, at the smallest scale. */
	readonly marker: number;
	readonly creek: readonly Point[];
	/** Control points of the path that lie on a bridge. */
	readonly bridges: readonly number[];
	readonly pond: Point & { readonly r: number };
	readonly oval: Point & { readonly rx: number; readonly ry: number };
	readonly seed: number;
	readonly trees: number;
}

const p = (x: number, y: number): Point => ({ x, y });

/** For phones: down the page in bends, a stop in each, its label inside the bend. */
export const tall: Layout = {
	id: 'tall',
	width: 390,
	height: 1120,
	bleed: { x: 170, y: 0 },
	path: [
		p(620, 30),
		p(390, 36),
		p(196, 56),
		p(76, 124),
		p(146, 194),
		p(252, 212),
		p(316, 268),
		p(246, 336),
		p(138, 356),
		p(74, 416),
		p(112, 500),
		p(232, 530),
		p(316, 588),
		p(246, 654),
		p(138, 672),
		p(74, 732),
		p(146, 796),
		p(252, 814),
		p(316, 870),
		p(246, 936),
		p(138, 952),
		p(76, 1010),
		p(146, 1072),
		p(260, 1088),
		p(420, 1094),
		p(620, 1080)
	],
	stops: [
		{ at: 3, side: 'end' },
		{ at: 6, side: 'start' },
		{ at: 9, side: 'end' },
		{ at: 12, side: 'start' },
		{ at: 15, side: 'end' },
		{ at: 18, side: 'start' },
		{ at: 21, side: 'end' }
	],
	label: { width: 218, height: 104 },
	marker: 46,
	creek: [
		p(-220, 640),
		p(-90, 622),
		p(10, 582),
		p(60, 534),
		p(112, 500),
		p(196, 474),
		p(300, 482),
		p(400, 462),
		p(620, 478)
	],
	bridges: [10],
	pond: { x: 358, y: 128, r: 54 },
	oval: { x: 404, y: 1000, rx: 74, ry: 58 },
	seed: 4,
	trees: 310
};

/** For tablets and desktops: a loop across the park. */
export const wide: Layout = {
	id: 'wide',
	width: 800,
	height: 840,
	bleed: { x: 260, y: 120 },
	path: [
		p(-300, 596),
		p(-140, 574),
		p(-10, 574),
		p(104, 556),
		p(202, 496),
		p(220, 380),
		p(246, 260),
		p(346, 178),
		p(462, 208),
		p(502, 308),
		p(432, 404),
		p(332, 478),
		p(268, 580),
		p(318, 690),
		p(446, 724),
		p(582, 662),
		p(664, 515),
		p(690, 400),
		p(726, 296),
		p(830, 214),
		p(960, 180),
		p(1100, 176)
	],
	stops: [
		{ at: 3, side: 'above' },
		{ at: 7, side: 'above' },
		{ at: 10, side: 'end' },
		{ at: 12, side: 'end' },
		{ at: 14, side: 'below' },
		{ at: 16, side: 'start' },
		{ at: 18, side: 'start' }
	],
	label: { width: 208, height: 106 },
	marker: 43,
	creek: [
		p(-300, 700),
		p(-140, 676),
		p(10, 660),
		p(122, 636),
		p(192, 566),
		p(250, 502),
		p(332, 478),
		p(416, 502),
		p(492, 552),
		p(546, 606),
		p(582, 662),
		p(608, 750),
		p(636, 850),
		p(690, 1000)
	],
	bridges: [11, 15],
	pond: { x: 664, y: 118, r: 88 },
	oval: { x: 354, y: 322, rx: 80, ry: 64 },
	seed: 13,
	trees: 410
};

/** Where each stop of a layout is, in its units. */
export function placesOf({ path, stops }: Layout): Point[] {
	return stops.map(({ at }) => path[at] ?? p(0, 0));
}

/**
 * The share of the path (0 to 1) that is walked: as far as the stop you are at, once a stop
 * before it is done; the whole way when all are done. A stop done out of turn adds nothing.
 */
export function walkedShare({ path, stops }: Layout, states: readonly StopState[]): number {
	const firstOpen = states.findIndex((state) => state !== 'done');
	if (firstOpen === 0 || states.length === 0) return 0;
	if (firstOpen === -1) return 1;
	const last = stops[states[firstOpen] === 'now' ? firstOpen : firstOpen - 1];
	return last === undefined ? 0 : shareOf(path, last.at);
}
