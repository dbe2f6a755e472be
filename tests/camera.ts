import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { qrOf } from '../src/lib/qr/encode.ts';
import { QUIET_ZONE, wholeSide } from '../src/lib/qr/size.ts';

const [WIDTH, HEIGHT] = [1280, 720];
/** Pixels to a side of the code with its quiet zone, of a picture that is 720 high. */
const SIDE = 620;
/** Brightness in the range that video has: black is 16, white is 235. */
const [INK, PAPER, TABLE] = [16, 235, 120];
const NO_COLOUR = 128;

/**
 * Chromium's arguments for a camera that sees nothing but the QR code of a text, and that is allowed
 * without asking. Add them to those of `launchOptions()`: see qr-scanner.e2e.ts. The video goes
 * with the process.
 * @param text or null for a camera that sees an empty table
 * @returns the arguments, and `show`, which holds another text before the camera
 * @throws where the text fits no code
 */
export function cameraShowing(text: string | null): {
	args: string[];
	show: (text: string) => void;
} {
	const folder = mkdtempSync(join(tmpdir(), 'camera-'));
	process.on('exit', () => rmSync(folder, { recursive: true, force: true }));
	const file = join(folder, 'camera.y4m');
	const show = (seen: string | null) => {
		writeFileSync(file, video(seen === null ? () => TABLE : brightnessOf(seen)));
	};
	show(text);
	return {
		show,
		args: [
			'--use-fake-device-for-media-stream',
			'--use-fake-ui-for-media-stream',
			`--use-file-for-fake-video-capture=${file}`
		]
	};
}

/** How bright the picture is at a place from its middle. */
function brightnessOf(text: string): (x: number, y: number) => number {
	const code = qrOf(text);
	if (!code) throw new Error('The text fits no code of version 22.');
	const whole = wholeSide(code.size);
	const module = SIDE / whole;
	return (x, y) => {
		const [column, row] = [Math.floor(x / module + whole / 2), Math.floor(y / module + whole / 2)];
		if (column < 0 || row < 0 || column >= whole || row >= whole) return TABLE;
		return code.isDark(column - QUIET_ZONE, row - QUIET_ZONE) ? INK : PAPER;
	};
}

/** Two frames in YUV4MPEG2, which Chromium plays again and again. */
function video(brightness: (x: number, y: number) => number): Buffer {
	const grey = Buffer.alloc(WIDTH * HEIGHT);
	for (let at = 0; at < grey.length; at++) {
		grey[at] = brightness((at % WIDTH) - WIDTH / 2, Math.floor(at / WIDTH) - HEIGHT / 2);
	}
	const colour = Buffer.alloc((WIDTH * HEIGHT) / 2, NO_COLOUR);
	const frame = [Buffer.from('FRAME\n'), grey, colour];
	const head = `YUV4MPEG2 W${String(WIDTH)} H${String(HEIGHT)} F10:1 Ip A1:1 C420\n`;
	return Buffer.concat([Buffer.from(head), ...frame, ...frame]);
}
