import type { Locator, Page } from '@playwright/test';
import jsQR from 'jsqr';
import { must } from './course.ts';

/** What a QR code on the screen says, as another program than ours reads it from a picture. */
export async function readCode(code: Locator, scale: 'css' | 'device' = 'css'): Promise<string> {
	return readPng(code.page(), await code.screenshot({ scale }));
}

/** What the QR code in a picture says. The browser unpacks the picture; the reading is not its own. */
export async function readPng(page: Page, png: Buffer): Promise<string> {
	const { width, height, bytes } = await page.evaluate(async (base64) => {
		const image = new Image();
		image.src = `data:image/png;base64,${base64}`;
		await image.decode();
		const canvas = new OffscreenCanvas(image.width, image.height);
		const context = canvas.getContext('2d');
		if (!context) throw new Error('no canvas');
		context.drawImage(image, 0, 0);
		const { data } = context.getImageData(0, 0, image.width, image.height);
		let text = '';
		for (let at = 0; at < data.length; at += 4) text += String.fromCharCode(data[at] ?? 0);
		return { width: image.width, height: image.height, bytes: btoa(text) };
	}, png.toString('base64'));
	const pixels = new Uint8ClampedArray(width * height * 4);
	Buffer.from(bytes, 'base64').forEach((grey, at) => pixels.set([grey, grey, grey, 255], at * 4));
	return must(jsQR(pixels, width, height)?.data, 'code in the picture');
}
