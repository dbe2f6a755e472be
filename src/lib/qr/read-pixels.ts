import { decodeQR } from 'qr/decode.js';
import { halved, sharpened } from './enhance.ts';
import type { Pixels } from './pixels.ts';

/**
 * The text of the QR code in a picture, or null. What can't be read as it is, is tried at half the size,
 * which evens out noise, and sharpened, which brings a blurred code back.
 */
export function readPixels(image: Pixels): string | null {
	const half = () => halved(image);
	const attempts = [() => image, half, () => sharpened(image), () => sharpened(half())];
	for (const attempt of attempts) {
		const text = readAsItIs(attempt());
		if (text !== null) return text;
	}
	return null;
}

function readAsItIs(image: Pixels): string | null {
	try {
		return decodeQR(image);
	} catch {
		// It says by an error that it found nothing.
		return null;
	}
}
