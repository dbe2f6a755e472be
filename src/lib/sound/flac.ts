import { BitWriter } from './bits.ts';
import { crc16, crc8 } from './crc.ts';

/**
 * The little of FLAC (RFC 9639) that a session's sound needs: mono, 16 bit, frames of half a second. A
 * silent frame is 14 to 16 bytes, and one that sounds is encoded once however often it is heard.
 */

export const SAMPLE_RATE = 8000;
/** Samples in a frame: half a second, so that every change of a session begins a frame. */
export const FRAME_SAMPLES = 4000;

/** Partitions of 125 samples: the finest that 4,000 samples can be halved into. */
const PARTITION_ORDER = 5;
/** The highest parameter that is not the escape code, which old decoders may not know. */
const MOST_RICE = 14;

/** What a frame holds behind its header: it is the same wherever in a file the frame is. */
export type FrameBody = Uint8Array;

/** Half a second of silence. */
export const SILENCE: FrameBody = new Uint8Array(3);

/** Half a second of sound. */
export function bodyOf(samples: Int16Array): FrameBody {
	if (samples.every((sample) => sample === 0)) return SILENCE;
	const bits = new BitWriter();
	bits.write(0b0_001000_0, 8); // "fixed" prediction of order 0: the samples themselves
	bits.write(0, 2);
	bits.write(PARTITION_ORDER, 4);
	const size = FRAME_SAMPLES >> PARTITION_ORDER;
	for (let from = 0; from < FRAME_SAMPLES; from += size) {
		const values = Uint32Array.from({ length: size }, (_, at) => folded(samples[from + at] ?? 0));
		const rice = cheapest(values);
		bits.write(rice, 4);
		for (const value of values) {
			bits.unary(value >>> rice);
			bits.write(value, rice);
		}
	}
	return bits.done();
}

/** 0, -1, 1, -2, 2 as 0, 1, 2, 3, 4. */
const folded = (sample: number): number => (sample >= 0 ? 2 * sample : -2 * sample - 1);

/** The parameter that takes the fewest bits. */
function cheapest(values: Uint32Array): number {
	let [best, fewest] = [0, Infinity];
	for (let rice = 0; rice <= MOST_RICE; rice++) {
		let bits = values.length * (1 + rice);
		for (const value of values) bits += value >>> rice;
		if (bits < fewest) [best, fewest] = [rice, bits];
	}
	return best;
}

/** All frames of a file, one after the other. */
export interface Frames {
	readonly bytes: Uint8Array<ArrayBuffer>;
	/** How many bytes each has. */
	readonly sizes: Uint32Array;
}

/** Bytes of a frame besides its body, at most. */
const FRAME_EXTRA = 14;

export function framesOf(bodies: readonly FrameBody[]): Frames {
	const room = bodies.reduce((sum, { length }) => sum + length + FRAME_EXTRA, 0);
	const bytes = new Uint8Array(room);
	const sizes = new Uint32Array(bodies.length);
	let at = 0;
	bodies.forEach((body, index) => {
		const from = at;
		// Blocks of one size; their size is written out; 8 kHz; mono; 16 bit.
		for (const byte of [0xff, 0xf8, 0x74, 0x08, ...coded(index)]) bytes[at++] = byte;
		bytes[at++] = (FRAME_SAMPLES - 1) >> 8;
		bytes[at++] = (FRAME_SAMPLES - 1) & 0xff;
		bytes[at] = crc8(bytes, from, at);
		at += 1;
		bytes.set(body, at);
		at += body.length;
		const check = crc16(bytes, from, at);
		bytes[at++] = check >> 8;
		bytes[at++] = check & 0xff;
		sizes[index] = at - from;
	});
	return { bytes: bytes.subarray(0, at), sizes };
}

/** A frame's number, written as UTF-8 writes a character; up to 65,535, which is nine hours. */
function coded(number: number): readonly number[] {
	if (number < 0x80) return [number];
	if (number < 0x800) return [0xc0 | (number >> 6), 0x80 | (number & 0x3f)];
	return [0xe0 | (number >> 12), 0x80 | ((number >> 6) & 0x3f), 0x80 | (number & 0x3f)];
}

/** The block that says what the frames are: 34 bytes, without a checksum of all samples. */
export function streamInfo({ sizes }: Frames): Uint8Array<ArrayBuffer> {
	const view = new DataView(new ArrayBuffer(34));
	view.setUint16(0, FRAME_SAMPLES);
	view.setUint16(2, FRAME_SAMPLES);
	const [least, most] = sizes.reduce(
		([low, high], size) => [Math.min(low, size), Math.max(high, size)] as const,
		[Infinity, 0] as readonly [number, number]
	);
	view.setUint8(4, 0);
	view.setUint16(5, least);
	view.setUint8(7, most >> 16);
	view.setUint16(8, most & 0xffff);
	// 20 bits of rate, 3 of channels less one, 5 of bits less one, 36 of samples.
	view.setUint32(10, (SAMPLE_RATE << 12) | (15 << 4));
	view.setUint32(14, sizes.length * FRAME_SAMPLES);
	return new Uint8Array(view.buffer);
}

/** Seconds between two places that a player can jump to without reading all that is before. */
const SEEK_EVERY = 10;

/** A `.flac` file. */
export function flacFile(frames: Frames): Blob {
	const every = (SEEK_EVERY * SAMPLE_RATE) / FRAME_SAMPLES;
	const points = Math.ceil(frames.sizes.length / every);
	const seek = new DataView(new ArrayBuffer(4 + 18 * points));
	seek.setUint32(0, (0x83 << 24) | (18 * points)); // the last block before the frames
	let offset = 0;
	frames.sizes.forEach((size, index) => {
		if (index % every === 0) {
			const at = 4 + (18 * index) / every;
			seek.setUint32(at + 4, index * FRAME_SAMPLES);
			seek.setUint32(at + 12, offset);
			seek.setUint16(at + 16, FRAME_SAMPLES);
		}
		offset += size;
	});
	const start = Uint8Array.of(0x66, 0x4c, 0x61, 0x43, 0, 0, 0, 34); // "fLaC", then STREAMINFO
	return new Blob([start, streamInfo(frames), seek, frames.bytes], { type: 'audio/flac' });
}
