import type { QrPicture } from '../encode.ts';
import { QUIET_ZONE, wholeSide } from '../size.ts';

/** The code as a picture in memory, black on white with its quiet zone. */
export function pixelsOf(code: QrPicture, scale = 4) {
	const width = wholeSide(code.size) * scale;
	const data = new Uint8ClampedArray(width * width * 4).fill(255);
	for (let y = 0; y < width; y++) {
		for (let x = 0; x < width; x++) {
			const module = (at: number) => Math.floor(at / scale) - QUIET_ZONE;
			if (code.isDark(module(x), module(y)))
				data.fill(0, (y * width + x) * 4, (y * width + x) * 4 + 3);
		}
	}
	return { data, width, height: width };
}
