import qrcode from 'qrcode-generator';

/** A QR code as its modules, the squares it is made of; without the quiet zone round it. */
export interface QrPicture {
	/** Modules to a side. */
	readonly size: number;
	/** 1 to 22: how many modules it has, and so how much it holds. */
	readonly version: number;
	/** Whether the module is dark, counted from the left and the top. False outside. */
	isDark(x: number, y: number): boolean;
}

/** The largest that phones read well from paper and from screens, as SMART Health Cards found. */
const LARGEST_VERSION = 22;
/** What the largest holds where all of it is digits; anything longer need not be tried. */
const MOST_DIGITS = 2409;
/** From here on, digits packed by threes save more than the head of their own segment costs. */
const DIGITS_WORTH_A_SEGMENT = 12;

/**
 * The smallest QR code that holds the text, with error correction L. A long run of digits at the end
 * goes into a segment of its own, where three of them take ten bits: see `asDigits`.
 * @returns null where the text doesn't fit version 22
 */
export function qrOf(text: string): QrPicture | null {
	if (text.length > MOST_DIGITS) return null;
	const code = qrcode(0, 'L');
	for (const { mode, data } of segments(text)) code.addData(data, mode);
	try {
		code.make();
	} catch {
		// It fits no version at all.
		return null;
	}
	const size = code.getModuleCount();
	const version = (size - 17) / 4;
	if (version > LARGEST_VERSION) return null;
	const isInside = (at: number) => at >= 0 && at < size;
	return {
		size,
		version,
		isDark: (x, y) => isInside(x) && isInside(y) && code.isDark(y, x)
	};
}

function segments(text: string): { mode: 'Byte' | 'Numeric'; data: string }[] {
	const digits = /\d*$/.exec(text)?.[0] ?? '';
	if (digits.length < DIGITS_WORTH_A_SEGMENT) return [{ mode: 'Byte', data: asBytes(text) }];
	const before = text.slice(0, text.length - digits.length);
	return [
		...(before ? [{ mode: 'Byte' as const, data: asBytes(before) }] : []),
		{ mode: 'Numeric', data: digits }
	];
}

/** UTF-8, a character a byte: the library keeps no more than the last eight bits of each. */
const asBytes = (text: string) => String.fromCharCode(...new TextEncoder().encode(text));
