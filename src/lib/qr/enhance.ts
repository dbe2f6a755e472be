import type { Pixels } from './pixels.ts';

/** Pixels that the mean reaches to each side: about half a module of the largest code in a frame. */
const REACH = 3;
const STRENGTH = 3;

/** Half as wide and high, and grey: four pixels become their mean, and with it their noise. */
export function halved({ data, width, height }: Pixels): Pixels {
	const [half, rows] = [Math.floor(width / 2), Math.floor(height / 2)];
	const grey = new Float32Array(half * rows);
	for (let y = 0; y < rows; y++) {
		for (let x = 0; x < half; x++) {
			const at = (2 * y * width + 2 * x) * 4;
			const below = at + width * 4;
			grey[y * half + x] =
				(greyAt(data, at) + greyAt(data, at + 4) + greyAt(data, below) + greyAt(data, below + 4)) /
				4;
		}
	}
	return asPixels(grey, half, rows);
}

/** Grey, with each pixel's difference from its surroundings made larger: blurred edges stand out again. */
export function sharpened({ data, width, height }: Pixels): Pixels {
	const grey = new Float32Array(width * height);
	for (let pixel = 0; pixel < grey.length; pixel++) grey[pixel] = greyAt(data, 4 * pixel);
	let around: Float32Array = grey;
	// Twice, for the mean of a mean has no edges of its own.
	for (let round = 0; round < 2; round++) {
		around = means(around, { lines: height, length: width, line: width, step: 1 });
		around = means(around, { lines: width, length: height, line: 1, step: width });
	}
	for (let pixel = 0; pixel < grey.length; pixel++) {
		const value = grey[pixel] ?? 0;
		grey[pixel] = value + STRENGTH * (value - (around[pixel] ?? value));
	}
	return asPixels(grey, width, height);
}

/** How rows, or columns, lie in a picture's memory. */
interface Lines {
	readonly lines: number;
	readonly length: number;
	/** From a line's first pixel to the next line's. */
	readonly line: number;
	/** From a pixel to the next in its line. */
	readonly step: number;
}

/** Each pixel becomes the mean of its line's from REACH before to REACH after, in one sweep a line. */
function means(values: Float32Array, { lines, length, line, step }: Lines): Float32Array {
	const result = new Float32Array(values.length);
	for (let index = 0; index < lines; index++) {
		const first = index * line;
		const at = (place: number) =>
			values[first + Math.min(Math.max(place, 0), length - 1) * step] ?? 0;
		let sum = 0;
		for (let place = -REACH; place <= REACH; place++) sum += at(place);
		for (let place = 0; place < length; place++) {
			result[first + place * step] = sum / (2 * REACH + 1);
			sum += at(place + REACH + 1) - at(place - REACH);
		}
	}
	return result;
}

/** As bright as it looks, nearly. */
const greyAt = (data: Pixels['data'], at: number) =>
	((data[at] ?? 0) + 2 * (data[at + 1] ?? 0) + (data[at + 2] ?? 0)) / 4;

function asPixels(grey: Float32Array, width: number, height: number): Pixels {
	const data = new Uint8ClampedArray(grey.length * 4).fill(255);
	for (let pixel = 0; pixel < grey.length; pixel++) {
		data[4 * pixel] = data[4 * pixel + 1] = data[4 * pixel + 2] = grey[pixel] ?? 0;
	}
	return { data, width, height };
}
