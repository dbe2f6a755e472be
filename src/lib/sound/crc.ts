/** The two checksums of a FLAC frame. Both begin at 0, with the highest bit first. */

function tableOf(polynomial: number, width: 8 | 16): Uint16Array {
	const top = 1 << (width - 1);
	const mask = (1 << width) - 1;
	return Uint16Array.from({ length: 256 }, (_, byte) => {
		let rest = byte << (width - 8);
		for (let bit = 0; bit < 8; bit++)
			rest = (rest & top ? (rest << 1) ^ polynomial : rest << 1) & mask;
		return rest;
	});
}

const BY_8 = tableOf(0x07, 8);
const BY_16 = tableOf(0x8005, 16);

/** Of the bytes between two places. */
export function crc8(bytes: Uint8Array, from: number, to: number): number {
	let rest = 0;
	for (let at = from; at < to; at++) rest = BY_8[rest ^ (bytes[at] ?? 0)] ?? 0;
	return rest;
}

/** Of the bytes between two places. */
export function crc16(bytes: Uint8Array, from: number, to: number): number {
	let rest = 0;
	for (let at = from; at < to; at++)
		rest = ((rest << 8) & 0xffff) ^ (BY_16[(rest >>> 8) ^ (bytes[at] ?? 0)] ?? 0);
	return rest;
}
