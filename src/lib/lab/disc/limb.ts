/** Parts of a person as flat shapes, on the sheet of a drawing: pixels, y down, angles in degrees. */

export interface Point {
	readonly x: number;
	readonly y: number;
}

/**
 * A point some way from another.
 * @param turn 0 is straight down, positive is forward (to the right)
 */
export function reach({ x, y }: Point, turn: number, length: number): Point {
	const angle = (turn * Math.PI) / 180;
	return { x: x + Math.sin(angle) * length, y: y + Math.cos(angle) * length };
}

/** A limb between two round ends of their own widths, as a path. */
export function limb(from: Point, to: Point, thick: number, thin: number): string {
	const angle = Math.atan2(to.y - from.y, to.x - from.x) + Math.PI / 2;
	const [dx, dy] = [Math.cos(angle), Math.sin(angle)];
	const at = ({ x, y }: Point, out: number) =>
		`${(x + dx * out).toFixed(1)} ${(y + dy * out).toFixed(1)}`;
	return `M${at(from, thick)}A${thick} ${thick} 0 0 1 ${at(from, -thick)}L${at(to, -thin)}A${thin} ${thin} 0 0 1 ${at(to, thin)}z`;
}
