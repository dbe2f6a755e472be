import { plant, type Tree, type TreeKind } from './plant.ts';
import { seeded } from './random.ts';
import { pointAtShare, shareOf, splinePath, type Point } from './spline.ts';
import { tall, wide, type Layout } from './stops.ts';

const LETTER: Record<TreeKind, string> = {
	big: 'a',
	middle: 'b',
	small: 'c',
	wattle: 'd',
	bud: 'e'
};

/** From the ground up: what is painted later lies on top. */
const KINDS: readonly TreeKind[] = ['bud', 'small', 'middle', 'wattle', 'big'];

const round = (value: number) => String(Math.round(value * 10) / 10);

/** A crown seen from above: lobes round a middle, each an arc. */
function crown(r: number, lobes: number, random: () => number): string {
	const start = random() * Math.PI;
	const points = Array.from({ length: lobes }, (_, i) => {
		const angle = start + (i * 2 * Math.PI) / lobes;
		const reach = r * (0.82 + random() * 0.1);
		return { x: reach * Math.cos(angle), y: reach * Math.sin(angle) };
	});
	const lobe = round(r * 0.44);
	const arcs = points.map((_, i) => {
		const to = points[(i + 1) % lobes] ?? { x: 0, y: 0 };
		return `A${lobe} ${lobe} 0 0 1 ${round(to.x)} ${round(to.y)}`;
	});
	const [first] = points;
	return `M${round(first?.x ?? 0)} ${round(first?.y ?? 0)}${arcs.join('')}z`;
}

/** A pebble shape: a closed curve through jittered points round a middle. */
function pebble({ x, y, r }: Point & { r: number }, flat: number, random: () => number): string {
	const points = Array.from({ length: 7 }, (_, i) => {
		const reach = r * (0.88 + random() * 0.24);
		return {
			x: x + reach * 1.22 * Math.cos((i * 2 * Math.PI) / 7),
			y: y + reach * flat * Math.sin((i * 2 * Math.PI) / 7)
		};
	});
	const loop = [...points.slice(-1), ...points, ...points.slice(0, 2)];
	// The first and last piece only give the loop its direction at the seam.
	const closed = splinePath(loop).split('C');
	const beads = (closed[1] ?? '').split(' ');
	const from = loop[1] ?? { x: 0, y: 0 };
	return `M${Math.round(from.x)} ${Math.round(from.y)}C${beads.slice(6, -6).join(' ')}z`;
}

/** A marker per kind of tree. Gums and wattles of a size share a crown, which packs well. */
function crowns({ id }: Layout, random: () => number): string {
	const size = (r: number, lobes: number) => {
		const whole = crown(r, lobes, random);
		const lit = crown(r * 0.56, 6, random);
		const shade = round(r * 0.22);
		return (kind: TreeKind, dark: string, light: string) =>
			`<marker id="${id}-${LETTER[kind]}" markerUnits="userSpaceOnUse" overflow="visible">` +
			`<circle cx="${shade}" cy="${shade}" r="${round(r * 0.98)}" fill="var(--shade)"/>` +
			`<path d="${whole}" fill="var(--${dark})"/><path d="${lit}" fill="var(--${light})" ` +
			`transform="translate(${round(-r * 0.16)} ${round(-r * 0.18)})"/></marker>`;
	};
	const small = size(11.5, 7);
	const middle = size(16.5, 7);
	return (
		size(25, 9)('big', 'tree-deep', 'tree') +
		middle('middle', 'tree-deep', 'tree') +
		middle('wattle', 'wattle', 'wattle-lit') +
		small('small', 'tree', 'tree-lit') +
		small('bud', 'wattle', 'wattle-lit')
	);
}

/** Swells of darker grass, wholly inside the art so that no edge shows. */
function swells({ width, height, bleed }: Layout, random: () => number): string {
	const shapes = Array.from({ length: 9 }, () => {
		const r = 70 + random() * 90;
		const inside = (size: number, over: number, reach: number) =>
			reach - over + random() * (size + 2 * over - 2 * reach);
		const x = inside(width, bleed.x, r * 1.4);
		const y = Math.max(inside(height, bleed.y, r * 1.4), r * 1.5);
		return pebble({ x, y, r }, 1 + random() * 0.3, random);
	});
	return `<path d="${shapes.join('')}" fill="var(--grass-2)"/>`;
}

function oval({ id, oval: { x, y, rx, ry } }: Layout): string {
	const size = `cx="${x}" cy="${y}" rx="${rx}" ry="${ry}"`;
	return (
		`<clipPath id="${id}-o"><ellipse ${size}/></clipPath>` +
		`<ellipse ${size} fill="var(--go-soft)" opacity=".75"/>` +
		`<path clip-path="url(#${id}-o)" d="M${x - rx} ${y}h${2 * rx}" stroke="var(--grass-2)" ` +
		`stroke-width="${2 * ry}" stroke-dasharray="13 13" opacity=".6"/>` +
		`<ellipse ${size} fill="none" stroke="var(--go-soft)" stroke-width="3"/>`
	);
}

function water(layout: Layout, random: () => number): string {
	const { pond, creek } = layout;
	const shape = pebble(pond, 0.8, random);
	const away = `translate(${round(pond.x * 0.26)} ${round(pond.y * 0.26)}) scale(.74)`;
	return (
		`<path d="${shape}" fill="var(--water)"/>` +
		`<path d="${shape}" fill="var(--water-2)" transform="${away}"/>` +
		`<g fill="none"><path d="${splinePath(creek)}" stroke="var(--water)" stroke-width="25"/>` +
		`<path d="${splinePath(creek)}" stroke="var(--water-2)" stroke-width="11"/></g>`
	);
}

/** The gravel: edge, bed and pebbles are one path painted three times. */
function gravel({ id, path }: Layout): string {
	const line = splinePath(path);
	const pebbles = '2 5 11 9 6 17 16 20 19 4 13 25'.split(' ');
	const dots = pebbles.map((at, i) => `M${at} ${pebbles[(i + 5) % 12] ?? at}h.1`).join('');
	return (
		`<pattern id="${id}-p" width="27" height="27" patternUnits="userSpaceOnUse" patternTransform="rotate(20)">` +
		`<path d="${dots}" stroke="var(--track-edge)" stroke-width="1.9" stroke-linecap="round"/></pattern>` +
		`<g fill="none"><path d="${line}" stroke="var(--shade)" stroke-width="40" transform="translate(2 5)"/>` +
		`<path d="${line}" stroke="var(--track-edge)" stroke-width="39"/>` +
		`<path d="${line}" stroke="var(--track)" stroke-width="35"/>` +
		`<path d="${line}" stroke="url(#${id}-p)" stroke-width="31"/></g>`
	);
}

function bridge({ path }: Layout, at: number): string {
	const { x, y, heading } = pointAtShare(path, shareOf(path, at));
	return (
		`<g transform="translate(${round(x)} ${round(y)}) rotate(${round(heading)})">` +
		`<path d="M-25-20h50v40h-50z" fill="var(--track)" stroke="var(--track-edge)" stroke-width="3"/>` +
		`<path d="M-20 0h42" stroke="var(--track-edge)" stroke-width="40" stroke-dasharray="2 6"/></g>`
	);
}

/**
 * All trees of a kind are the corners of one unseen line, each corner marked with the crown:
 * eight bytes a tree, where a `<use>` takes forty.
 */
function wood(id: string, trees: readonly Tree[]): string {
	return KINDS.map((kind) => {
		const url = `url(#${id}-${LETTER[kind]})`;
		const corners = trees.filter((tree) => tree.kind === kind).map(({ x, y }) => `${x} ${y}`);
		return (
			`<polyline fill="none" marker-start="${url}" marker-mid="${url}" marker-end="${url}" ` +
			`points="${corners.join(' ')}"/>`
		);
	}).join('');
}

/**
 * The park of the layout so named as an SVG: grass swells, water, oval, path, bridges, trees.
 * Coloured by tokens only; the same text every time. Its ids begin with the layout's.
 */
export function parkSvg(id: Layout['id']): string {
	const layout = id === 'tall' ? tall : wide;
	const { width, height, bleed } = layout;
	const random = seeded(layout.seed * 31);
	const box = [-bleed.x, -bleed.y, width + 2 * bleed.x, height + 2 * bleed.y].join(' ');
	return (
		`<svg viewBox="${box}" aria-hidden="true" focusable="false"><defs>${crowns(layout, random)}</defs>` +
		swells(layout, random) +
		oval(layout) +
		water(layout, random) +
		gravel(layout) +
		layout.bridges.map((at) => bridge(layout, at)).join('') +
		wood(id, plant(layout)) +
		'</svg>'
	);
}
