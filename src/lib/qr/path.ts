import type { QrPicture } from './encode.ts';

/** The dark modules as one SVG path, a unit to a module: each run of them in a row is a rectangle. */
export function pathOf({ size, isDark }: Pick<QrPicture, 'size' | 'isDark'>): string {
	let path = '';
	for (let y = 0; y < size; y++) {
		let x = 0;
		while (x < size) {
			const from = x;
			while (isDark(x, y)) x++;
			const run = x - from;
			if (run > 0) path += `M${String(from)} ${String(y)}h${String(run)}v1h-${String(run)}z`;
			x++;
		}
	}
	return path;
}
