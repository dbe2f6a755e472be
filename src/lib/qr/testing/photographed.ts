import type { QrPicture } from '../encode.ts';
import type { Pixels } from '../pixels.ts';
import { QUIET_ZONE, wholeSide } from '../size.ts';

/** What a camera does to a code; without a value it doesn't. */
interface Photograph {
	/** Pixels to a side of the picture, of which the code fills four fifths. */
	readonly side: number;
	/** Degrees. */
	readonly turn?: number;
	/** How much nearer one edge is than the middle, as a part of its distance. */
	readonly tilt?: number;
	/** Pixels to each side over which the lens spreads a point, three times over. */
	readonly blur?: number;
	/** Standard deviation of each pixel, of 255. */
	readonly noise?: number;
	/** How much darker the last corner is than the first. */
	readonly shade?: number;
}

const [PAPER, INK, TABLE] = [225, 30, 140];
/** Points to a side of each pixel. */
const FINE = 2;

/** The code as a camera shows it, the same for the same wishes. */
export function photographed(code: QrPicture, wishes: Photograph): Pixels {
	const { side, turn = 0, tilt = 0, blur = 0, noise = 0, shade = 0 } = wishes;
	const module = (0.8 * side) / wholeSide(code.size);
	const angle = (turn * Math.PI) / 180;
	const [cos, sin] = [Math.cos(angle) / module, Math.sin(angle) / module];
	const random = randomOf(1);

	const at = (x: number, y: number) => {
		const depth = 1 + (tilt * (x + y / 2)) / side;
		const column = Math.floor((cos * x + sin * y) / depth + code.size / 2);
		const row = Math.floor((cos * y - sin * x) / depth + code.size / 2);
		const [first, last] = [-QUIET_ZONE, code.size + QUIET_ZONE - 1];
		if (column < first || row < first || column > last || row > last) return TABLE;
		return code.isDark(column, row) ? INK : PAPER;
	};

	let grey = new Float32Array(side * side);
	for (let pixel = 0; pixel < grey.length; pixel++) {
		let sum = 0;
		for (let point = 0; point < FINE * FINE; point++) {
			const x = (pixel % side) + ((point % FINE) + 0.5) / FINE - side / 2;
			const y = Math.floor(pixel / side) + (Math.floor(point / FINE) + 0.5) / FINE - side / 2;
			sum += at(x, y);
		}
		grey[pixel] = sum / FINE ** 2;
	}
	for (let round = 0; round < (blur > 0 ? 3 : 0); round++) {
		grey = spread(spread(grey, 1, blur), side, blur);
	}
	const data = new Uint8ClampedArray(side * side * 4).fill(255);
	grey.forEach((value, pixel) => {
		const light = 1 - (shade * ((pixel % side) + pixel / side)) / (2 * side);
		const seen = value * light + (noise > 0 ? noise * random() : 0);
		data[4 * pixel] = data[4 * pixel + 1] = data[4 * pixel + 2] = seen;
	});
	return { data, width: side, height: side };
}

/** Each pixel becomes the mean of those `step` apart, `reach` of them to each side. */
function spread(grey: Float32Array<ArrayBuffer>, step: number, reach: number) {
	return grey.map((own, pixel) => {
		let sum = own;
		for (let away = step; away <= reach * step; away += step) {
			sum += (grey[pixel - away] ?? own) + (grey[pixel + away] ?? own);
		}
		return sum / (2 * reach + 1);
	});
}

/** Numbers around 0 as a normal distribution has them, the same for the same seed. */
function randomOf(seed: number) {
	let state = seed;
	const next = () => {
		state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
		return (state + 1) / 2 ** 32;
	};
	return () => Math.sqrt(-2 * Math.log(next())) * Math.cos(2 * Math.PI * next());
}
