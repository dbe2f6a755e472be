import { FRAME_SAMPLES, SAMPLE_RATE, streamInfo, type Frames } from './flac.ts';

/**
 * The same frames in an MP4 (ISO 14496-12, and "Encapsulation of FLAC in ISO Base Media File Format").
 *
 * Its tables say where each half second is. Players of Apple's guess that in a `.flac` from its size, and
 * land seconds away where silence is small and sound is large; here they need not guess.
 */
export function mp4File(frames: Frames): Blob {
	const start = box('ftyp', text('isom'), u32(512), text('isomiso2mp41'));
	const length = moov(frames, 0).length;
	const offset = start.length + length + 8;
	const data = box('mdat');
	new DataView(data.buffer).setUint32(0, 8 + frames.bytes.length);
	return new Blob([start, moov(frames, offset), data, frames.bytes], { type: 'audio/mp4' });
}

type Bytes = Uint8Array<ArrayBuffer>;

function moov(frames: Frames, offset: number): Bytes {
	const count = frames.sizes.length;
	const duration = u32(count * FRAME_SAMPLES);
	const scale = u32(SAMPLE_RATE);
	const matrix = u32(0x10000, 0, 0, 0, 0x10000, 0, 0, 0, 0x40000000);
	const entry = box(
		'fLaC',
		u32(0, 1), // reserved, then the first reference to data
		u32(0, 0),
		u16(1, 16, 0, 0), // mono, 16 bit
		u32(SAMPLE_RATE * 0x10000),
		full('dfLa', u32(0x80000022), streamInfo(frames))
	);
	const table = box(
		'stbl',
		full('stsd', u32(1), entry),
		full('stts', u32(1, count, FRAME_SAMPLES)),
		full('stsc', u32(1, 1, 1, 1)),
		full('stsz', u32(0, count), u32(...frames.sizes)),
		full('stco', u32(count), u32(...placesOf(frames, offset)))
	);
	const here = box('dinf', full('dref', u32(1), box('url ', u32(1))));
	const media = box(
		'mdia',
		full('mdhd', u32(0, 0), scale, duration, u16(0x55c4, 0)), // no language
		full('hdlr', u32(0), text('soun'), u32(0, 0, 0), u16(0).subarray(1)),
		box('minf', full('smhd', u32(0)), here, table)
	);
	const track = box(
		'tkhd',
		u32(7), // in use, in the film and in its preview
		u32(0, 0, 1, 0),
		duration,
		u32(0, 0),
		u16(0, 0, 0x100, 0), // full volume
		matrix,
		u32(0, 0)
	);
	const film = full(
		'mvhd',
		u32(0, 0),
		scale,
		duration,
		u32(0x10000),
		u16(0x100, 0),
		u32(0, 0),
		matrix,
		u32(0, 0, 0, 0, 0, 0),
		u32(2) // the next track's number
	);
	return box('moov', film, box('trak', track, media));
}

/** Where each frame begins in the file. */
function placesOf({ sizes }: Frames, offset: number): Uint32Array {
	let at = offset;
	return sizes.map((size) => {
		const here = at;
		at += size;
		return here;
	});
}

function box(name: string, ...parts: readonly Bytes[]): Bytes {
	const length = parts.reduce((sum, part) => sum + part.length, 8);
	const bytes = new Uint8Array(length);
	bytes.set(u32(length));
	bytes.set(text(name), 4);
	let at = 8;
	for (const part of parts) {
		bytes.set(part, at);
		at += part.length;
	}
	return bytes;
}

/** A box with a version and flags, both 0. */
const full = (name: string, ...parts: readonly Bytes[]): Bytes => box(name, u32(0), ...parts);

const text = (letters: string): Bytes => new TextEncoder().encode(letters);

function u32(...values: readonly number[]): Bytes {
	const view = new DataView(new ArrayBuffer(4 * values.length));
	values.forEach((value, index) => view.setUint32(4 * index, value));
	return new Uint8Array(view.buffer);
}

function u16(...values: readonly number[]): Bytes {
	const view = new DataView(new ArrayBuffer(2 * values.length));
	values.forEach((value, index) => view.setUint16(2 * index, value));
	return new Uint8Array(view.buffer);
}
