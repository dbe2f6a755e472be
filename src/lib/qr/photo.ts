import type { PictureReader } from './decode.ts';

/**
 * Pixels along the longer side that a photo is tried at, best first. Much larger ones cost memory
 * that old phones don't have; smaller ones even out the grain of a dark photo.
 */
const SCALES = [1400, 900, 2400, 600];

/** What came of a photo: the code's text, or why there is none. */
export type PhotoResult = { readonly text: string } | NoText;
export type NoText = 'no-code' | 'no-picture' | 'no-reader';

/** Looks for a QR code in a photo, at several scales. */
export async function readPhoto(
	file: Blob,
	reader: Pick<PictureReader, 'read'>
): Promise<PhotoResult> {
	let photo: ImageBitmap;
	try {
		photo = await createImageBitmap(file);
	} catch {
		return 'no-picture';
	}
	try {
		for (const side of scalesOf(photo)) {
			const text = await reader.read(scaled(photo, side));
			if (text !== null) return { text };
		}
		return 'no-code';
	} catch {
		return 'no-reader';
	} finally {
		photo.close();
	}
}

/** Longer sides to try. A small photo is tried as it is, and never made larger. */
export function scalesOf({ width, height }: { width: number; height: number }): number[] {
	const longer = Math.max(width, height);
	return [...new Set(SCALES.map((scale) => Math.min(scale, longer)))];
}

function scaled(photo: ImageBitmap, longer: number): ImageData {
	const by = longer / Math.max(photo.width, photo.height);
	const canvas = document.createElement('canvas');
	canvas.width = Math.max(1, Math.round(photo.width * by));
	canvas.height = Math.max(1, Math.round(photo.height * by));
	const context = canvas.getContext('2d', { willReadFrequently: true });
	if (!context) throw new Error('This browser has no canvas to read pictures with.');
	context.imageSmoothingQuality = 'high';
	// Clear parts of a picture are paper.
	context.fillStyle = '#fff';
	context.fillRect(0, 0, canvas.width, canvas.height);
	context.drawImage(photo, 0, 0, canvas.width, canvas.height);
	return context.getImageData(0, 0, canvas.width, canvas.height);
}
