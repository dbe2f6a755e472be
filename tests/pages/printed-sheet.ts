import type { Page } from '@playwright/test';
import { qrOf } from '../../src/lib/qr/encode.ts';
import { must } from './course.ts';

/** How a phone is held over a printed sheet. */
export interface Held {
	/** Degrees. */
	readonly turn: number;
	/** Standard deviation of each pixel, of 255. */
	readonly noise: number;
	/** Pixels by which the lens is out of focus. */
	readonly blur: number;
}

/**
 * A phone's photo, as a PNG, of a printed sheet on a table: codes side by side, words around them, the light
 * from one side. The page draws it.
 */
export async function photoOfSheet(
	page: Page,
	texts: readonly string[],
	held: Held
): Promise<Buffer> {
	const codes = texts.map((text) => {
		const code = must(qrOf(text) ?? undefined, 'code of this length');
		const lines = Array.from({ length: code.size }, (_, y) =>
			Array.from({ length: code.size }, (__, x) => (code.isDark(x, y) ? '1' : '0')).join('')
		);
		return lines;
	});
	const base64 = await page.evaluate(draw, { codes, ...held });
	return Buffer.from(base64, 'base64');
}

/** Runs in the page. */
function draw({ codes, turn, noise, blur }: Held & { codes: readonly (readonly string[])[] }) {
	const [width, height, side] = [1600, 1200, 560];
	const blank = () => {
		const canvas = document.createElement('canvas');
		[canvas.width, canvas.height] = [width, height];
		const context = canvas.getContext('2d', { willReadFrequently: true });
		if (!context) throw new Error('no canvas');
		return { canvas, context };
	};
	const { canvas: sheet, context } = blank();
	context.fillStyle = '#8a7a66';
	context.fillRect(0, 0, width, height);
	context.translate(width / 2, height / 2);
	context.rotate((turn * Math.PI) / 180);
	context.translate(-width / 2, -height / 2);
	context.fillStyle = '#f4f1ea';
	context.fillRect(60, 40, width - 120, height - 80);
	context.fillStyle = '#26241f';
	context.font = '700 44px sans-serif';
	context.fillText('Back to running, from Priya at Park Physio', 130, 130);
	context.font = '30px sans-serif';
	for (const line of [0, 1, 2, 3, 4, 5]) {
		const words = `${String(line + 1)}. Scan the code with your phone’s camera, then press Start.`;
		context.fillText(words, 130, 880 + line * 44);
	}
	for (const [index, lines] of codes.entries()) {
		const [left, top] = [150 + index * 740, 220];
		const module = side / lines.length;
		context.beginPath();
		for (const [y, line] of lines.entries()) {
			for (const [x, one] of [...line].entries()) {
				if (one === '1') context.rect(left + x * module, top + y * module, module, module);
			}
		}
		context.fill();
		context.fillText(index === 0 ? 'Left of two codes' : 'Right of two codes', left, top - 40);
	}
	const { canvas: photo, context: lens } = blank();
	lens.filter = `blur(${String(blur)}px)`;
	lens.drawImage(sheet, 0, 0);
	const image = lens.getImageData(0, 0, width, height);
	let state = 7;
	const random = () => {
		state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
		return state / 2 ** 32;
	};
	for (let at = 0; at < image.data.length; at += 4) {
		const light = 1 - (0.35 * ((at / 4) % width)) / width;
		// Three even numbers add up to nearly a normal one, whose deviation is a half.
		const grain = 2 * noise * (random() + random() + random() - 1.5);
		for (let channel = at; channel < at + 3; channel += 1) {
			image.data[channel] = (image.data[channel] ?? 0) * light + grain;
		}
	}
	lens.putImageData(image, 0, 0);
	return photo.toDataURL('image/png').split(',')[1] ?? '';
}
