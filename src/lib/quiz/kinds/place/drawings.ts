import type { Component } from 'svelte';
import type { Attachment } from 'svelte/attachments';

/** A place on a drawing: its middle in per cent of the drawing, its radius in per cent of the width. */
export interface Spot {
	readonly x: number;
	readonly y: number;
	readonly r: number;
}

/** Drawings that questions can be asked on, by name; the route hands them in. */
export type Drawings = Readonly<
	Record<
		string,
		{
			readonly component: Component<{ labelled?: boolean }>;
			readonly places: Readonly<Record<string, Spot>>;
		}
	>
>;

/** What a thumb can be sure to meet, from the middle of a place, in CSS pixels. */
const REACH = 24;

/**
 * The place that a tap is meant for: the nearest one in reach, for places may lie closer together
 * than thumbs are wide. Null where none is near.
 *
 * @param tap in CSS pixels from the top left of a drawing of that size
 */
export function nearest(
	spots: Readonly<Record<string, Spot>>,
	tap: { readonly x: number; readonly y: number },
	size: { readonly width: number; readonly height: number }
): string | null {
	let found: string | null = null;
	let closest = Infinity;
	for (const [id, { x, y, r }] of Object.entries(spots)) {
		const distance = Math.hypot(tap.x - (x / 100) * size.width, tap.y - (y / 100) * size.height);
		if (distance > Math.max(REACH, (r / 100) * size.width) || distance >= closest) continue;
		found = id;
		closest = distance;
	}
	return found;
}

/** Puts a round mark on a place. Set on the element itself: the policy blocks style attributes. */
export function at({ x, y, r }: Spot): Attachment<HTMLElement> {
	return ({ style }) => {
		style.left = `${x}%`;
		style.top = `${y}%`;
		style.width = `${2 * r}%`;
	};
}
