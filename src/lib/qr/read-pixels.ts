import { decodeQR, type FinderPoints } from 'qr/decode.js';
import { halved, sharpened } from './enhance.ts';
import type { Pixels } from './pixels.ts';

/**
 * The text of the QR code in a picture, or null. What can't be read as it is, is tried at half the size,
 * which evens out noise, and sharpened, which brings a blurred code back.
 * @param except texts of codes that are passed over, so that another in the same picture is read
 */
export function readPixels(image: Pixels, except: readonly string[] = []): string | null {
	const half = () => halved(image);
	const attempts = [() => image, half, () => sharpened(image), () => sharpened(half())];
	for (const attempt of attempts) {
		const text = readOther(attempt(), except);
		if (text !== null) return text;
	}
	return null;
}

function readOther(image: Pixels, except: readonly string[]): string | null {
	let rest = image;
	for (let covered = 0; covered <= except.length; covered += 1) {
		const found = readAsItIs(rest);
		if (!found || !except.includes(found.text)) return found?.text ?? null;
		rest = withoutCode(rest, found.box);
	}
	return null;
}

type Box = FinderPoints['boundingBox'];

function readAsItIs(image: Pixels): { readonly text: string; readonly box: Box } | null {
	let box: Box = { x: 0, y: 0, width: image.width, height: image.height };
	try {
		const text = decodeQR(image, { pointsOnDetect: ({ boundingBox }) => (box = boundingBox) });
		return { text, box };
	} catch {
		// It says by an error that it found nothing.
		return null;
	}
}

/** A copy of a picture in which one code is white paper. */
function withoutCode({ data, width, height }: Pixels, box: Box): Pixels {
	const copy = data.slice();
	const [left, top] = [Math.max(0, Math.floor(box.x)), Math.max(0, Math.floor(box.y))];
	const right = Math.min(width, Math.ceil(box.x + box.width));
	for (let y = top; y < Math.min(height, Math.ceil(box.y + box.height)); y += 1) {
		copy.fill(255, (y * width + left) * 4, (y * width + right) * 4);
	}
	return { data: copy, width, height };
}
