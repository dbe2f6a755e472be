/** Geometry of a picture of people: cells of 10 by 14, filled row by row from the top left. */
export const CELL = { width: 10, height: 14 };

/** One person in a cell: a head, shoulders, arms and two legs. */
export const PERSON =
	'M5 .9a1.7 1.7 0 1 1 0 3.4a1.7 1.7 0 1 1 0-3.4zM3.9 4.8h2.2a1.7 1.7 0 0 1 1.7 1.7v2.6a.7.7 0 0 1-1.2.5v2.9a.75.75 0 0 1-1.5 0v-2.4h-.2v2.4a.75.75 0 0 1-1.5 0V9.6a.7.7 0 0 1-1.2-.5V6.5a1.7 1.7 0 0 1 1.7-1.7z';

/** A path round the cells from `from` up to but without `to`, counted from 0; empty if there are none. */
export function cells(from: number, to: number, columns: number): string {
	const { width, height } = CELL;
	let path = '';
	for (let cell = Math.max(0, from); cell < to;) {
		const column = cell % columns;
		const whole = column === 0 ? Math.floor((to - cell) / columns) : 0;
		const across = whole > 0 ? columns : Math.min(columns - column, to - cell);
		const down = Math.max(1, whole);
		path += `M${column * width} ${Math.floor(cell / columns) * height}h${across * width}v${down * height}h-${across * width}z`;
		cell += across * down;
	}
	return path;
}

/** The person at a point of the picture, counted from 1. `x` and `y` go from 0 to 1. */
export function personAt(x: number, y: number, columns: number, total: number): number {
	const rows = Math.ceil(total / columns);
	const within = (part: number, count: number) =>
		Math.min(count - 1, Math.max(0, Math.floor(part * count)));
	return Math.min(total, within(y, rows) * columns + within(x, columns) + 1);
}
