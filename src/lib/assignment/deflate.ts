import { MAX_INFLATED } from './schema.ts';

/** Raw DEFLATE (RFC 1951), by the browser's own means. */
export async function deflate(bytes: Uint8Array<ArrayBuffer>): Promise<Uint8Array<ArrayBuffer>> {
	const stream = new Blob([bytes]).stream().pipeThrough(new CompressionStream('deflate-raw'));
	return new Uint8Array(await new Response(stream).arrayBuffer());
}

/**
 * Inflates at most `most` bytes. What would become more is given up as soon as it does, so a few
 * kilobytes that unfold to gigabytes never do.
 * @returns null where it becomes more, or is no raw DEFLATE
 */
export async function inflate(
	bytes: Uint8Array<ArrayBuffer>,
	most = MAX_INFLATED
): Promise<Uint8Array<ArrayBuffer> | null> {
	const stream = new Blob([bytes]).stream().pipeThrough(new DecompressionStream('deflate-raw'));
	const reader = stream.getReader();
	const whole = new Uint8Array(most);
	let length = 0;
	try {
		for (;;) {
			const part = await reader.read().catch(() => null);
			if (!part) return null;
			const { done, value } = part;
			if (done) return whole.slice(0, length);
			if (length + value.length > most) return null;
			whole.set(value, length);
			length += value.length;
		}
	} finally {
		// What was not read is not wanted, whatever state it is in.
		reader.cancel().catch(() => {});
	}
}
