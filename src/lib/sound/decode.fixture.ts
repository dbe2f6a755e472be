import { crc16, crc8 } from './crc.ts';
import { FRAME_SAMPLES } from './flac.ts';

/** For tests only: reads FLAC frames of our own kind, strictly, by the words of RFC 9639 and not by ours. */
export function decodeFrames(bytes: Uint8Array): Int16Array {
	const frames: Int16Array[] = [];
	let at = 0;
	while (at < bytes.length) {
		const { samples, end } = frame(bytes, at, frames.length);
		frames.push(samples);
		at = end;
	}
	const all = new Int16Array(frames.length * FRAME_SAMPLES);
	frames.forEach((samples, index) => all.set(samples, index * FRAME_SAMPLES));
	return all;
}

function frame(bytes: Uint8Array, from: number, number: number) {
	const bits = new Bits(bytes, from);
	must(bits.read(14) === 0b11111111111110, 'the sync code');
	must(bits.read(1) === 0 && bits.read(1) === 0, 'blocks of one size');
	must(bits.read(4) === 0b0111, 'a block size of 16 bits');
	must(bits.read(4) === 0b0100, '8 kHz');
	must(bits.read(4) === 0, 'mono');
	must(bits.read(3) === 0b100 && bits.read(1) === 0, '16 bits a sample');
	must(utf8(bits) === number, `frame ${number}`);
	must(bits.read(16) === FRAME_SAMPLES - 1, 'the block size');
	must(crc8(bytes, from, bits.byte) === bits.read(8), 'the checksum of the header');
	must(bits.read(1) === 0, 'the zero before a subframe');
	const type = bits.read(6);
	must(bits.read(1) === 0, 'no wasted bits');
	const samples = type === 0 ? constant(bits) : residual(bits, type);
	const end = bits.aligned();
	must(crc16(bytes, from, end) === bits.read(16), 'the checksum of the frame');
	return { samples, end: end + 2 };
}

const constant = (bits: Bits) => new Int16Array(FRAME_SAMPLES).fill((bits.read(16) << 16) >> 16);

function residual(bits: Bits, type: number): Int16Array {
	must(type === 0b001000, 'fixed prediction of order 0');
	must(bits.read(2) === 0, 'Rice codes with 4 bits');
	const order = bits.read(4);
	const size = FRAME_SAMPLES / 2 ** order;
	must(Number.isInteger(size), 'partitions of one size');
	const samples = new Int16Array(FRAME_SAMPLES);
	for (let from = 0; from < FRAME_SAMPLES; from += size) {
		const rice = bits.read(4);
		must(rice < 15, 'no escape code');
		for (let at = from; at < from + size; at++) {
			let high = 0;
			while (bits.read(1) === 0) high += 1;
			const value = high * 2 ** rice + bits.read(rice);
			samples[at] = value % 2 === 0 ? value / 2 : -(value + 1) / 2;
		}
	}
	return samples;
}

function utf8(bits: Bits): number {
	const first = bits.read(8);
	const more = first < 0x80 ? 0 : first < 0xe0 ? 1 : 2;
	let number = more === 0 ? first : first & (0x3f >> more);
	for (let index = 0; index < more; index++) number = (number << 6) | (bits.read(8) & 0x3f);
	return number;
}

class Bits {
	readonly #bytes: Uint8Array;
	#bit: number;

	constructor(bytes: Uint8Array, from: number) {
		this.#bytes = bytes;
		this.#bit = 8 * from;
	}

	get byte(): number {
		return this.#bit / 8;
	}

	read(width: number): number {
		let value = 0;
		for (let index = 0; index < width; index++, this.#bit++)
			value = value * 2 + (((this.#bytes[this.#bit >> 3] ?? 0) >> (7 - (this.#bit % 8))) & 1);
		return value;
	}

	/** Passes over the rest of a byte. */
	aligned(): number {
		while (this.#bit % 8 !== 0) must(this.read(1) === 0, 'zeros up to a whole byte');
		return this.byte;
	}
}

function must(holds: boolean, what: string): asserts holds {
	if (!holds) throw new Error(`This has no ${what}`);
}
