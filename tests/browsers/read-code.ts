import jsQR from 'jsqr';
import { extractToken } from '../../src/lib/assignment/link.ts';
import { must } from '../pages/course.ts';
import { until } from './until.ts';
import type { Visitor } from './visitor.ts';

/** The receipt that the code on the screen holds, as another program than ours reads it. */
export async function receiptOnScreen({ device }: Visitor): Promise<string> {
	let text: string | undefined;
	// What is just sliding in is no code yet.
	await until('a code that can be read', async () => {
		const { width, height, grey } = await device.run(unpack, await device.picture());
		const pixels = new Uint8ClampedArray(width * height * 4);
		Buffer.from(grey, 'base64').forEach((one, at) => pixels.set([one, one, one, 255], at * 4));
		text = jsQR(pixels, width, height)?.data;
		return text !== undefined;
	});
	const found = extractToken(must(text, 'code'));
	if (!found.ok || found.kind !== 'receipt') throw new Error('The code holds no receipt.');
	return found.token;
}

/** Unpacks a picture in the page, since Node has no means to. */
async function unpack(png: string): Promise<{ width: number; height: number; grey: string }> {
	const image = new Image();
	image.src = `data:image/png;base64,${png}`;
	await image.decode();
	const { width, height } = image;
	const canvas = Object.assign(document.createElement('canvas'), { width, height });
	const context = canvas.getContext('2d');
	if (!context) throw new Error('no canvas');
	context.drawImage(image, 0, 0);
	const { data } = context.getImageData(0, 0, width, height);
	let text = '';
	for (let at = 0; at < data.length; at += 4) text += String.fromCharCode(data[at] ?? 0);
	return { width, height, grey: btoa(text) };
}
