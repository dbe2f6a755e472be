const HEADER_BYTES = 44;
const SAMPLE_BYTES = 2;

/** Samples from -1 to 1 as 16 bit mono WAV, over and over. */
export function wavOf(samples: Float32Array, sampleRate: number, times = 1): Blob {
	const pcm = Int16Array.from(samples, (sample) =>
		Math.round(32767 * Math.max(-1, Math.min(1, sample)))
	);
	// Every device that we know of keeps the low byte first, as WAV does.
	const parts = Array.from({ length: times }, () => pcm);
	return new Blob([header(pcm.byteLength * times, sampleRate), ...parts], { type: 'audio/wav' });
}

function header(bytes: number, sampleRate: number): DataView<ArrayBuffer> {
	const view = new DataView(new ArrayBuffer(HEADER_BYTES));
	const text = (at: number, letters: string) =>
		[...letters].forEach((letter, index) => view.setUint8(at + index, letter.charCodeAt(0)));
	text(0, 'RIFF');
	view.setUint32(4, HEADER_BYTES - 8 + bytes, true);
	text(8, 'WAVEfmt ');
	view.setUint32(16, 16, true);
	view.setUint16(20, 1, true);
	view.setUint16(22, 1, true);
	view.setUint32(24, sampleRate, true);
	view.setUint32(28, sampleRate * SAMPLE_BYTES, true);
	view.setUint16(32, SAMPLE_BYTES, true);
	view.setUint16(34, 8 * SAMPLE_BYTES, true);
	text(36, 'data');
	view.setUint32(40, bytes, true);
	return view;
}
