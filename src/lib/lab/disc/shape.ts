/** The disc as a shape, from its lower back corner: pixels on the sheet, y down. */

/** Its height in the morning. */
export const MORNING = 56;

/** A disc of some height; what it loses in height it gains a little in width. */
export function discShape(height: number): string {
	const out = (MORNING - height) * 0.4;
	return `M6 ${-height}Q56 ${-height - 9} 106 ${-height}C${116 + out} ${2 - height} ${116 + out}-2 106 0Q56 9 6 0C${-4 - out}-2 ${-4 - out} ${2 - height} 6 ${-height}z`;
}

/**
 * Water in the disc, and on its way out through the bones above and below and back in.
 * @param height where the disc stands now
 * @param lowest where it stops
 */
export function waterDrops(
	height: number,
	lowest: number
): readonly { readonly x: number; readonly y: number }[] {
	// Most of it is out early on, or drops would stand on the disc's rim.
	const gone = Math.min(1, Math.max(0, (MORNING - height) / (MORNING - lowest))) ** 0.4;
	return DROPS.map(({ x, up, away }) => {
		const middle = -height / 2;
		const inside = middle + (up ? -1 : 1) * height * 0.14;
		const outside = up ? -height - away : away;
		return { x: x + (x - 56) * 0.2 * gone, y: inside + (outside - inside) * gone };
	});
}

const DROPS = [
	{ x: 30, up: true, away: 22 },
	{ x: 48, up: true, away: 32 },
	{ x: 66, up: true, away: 33 },
	{ x: 84, up: true, away: 19 },
	{ x: 36, up: false, away: 21 },
	{ x: 56, up: false, away: 33 },
	{ x: 76, up: false, away: 23 }
];
