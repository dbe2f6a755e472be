import type { DecodeResponse, DecodeRequest } from './messages.ts';
import workerUrl from './decode.worker.ts?worker&url';
import { readNatively } from './native.ts';
import type { Pixels } from './pixels.ts';

interface Waiting {
	resolve: (text: string | null) => void;
	reject: (error: Error) => void;
}

/** The page's policy takes a script's address from few; this one is asked for one address alone. */
const policy = globalThis.trustedTypes?.createPolicy('course-reader', {
	createScriptURL: (url) => url
});

const newWorker = () =>
	new Worker(policy?.createScriptURL(workerUrl) ?? workerUrl, { type: 'module' });

/**
 * Reads QR codes in pictures, with the device's own reader or in a worker that begins with the first
 * picture. Import it lazily, `await import('#lib/qr/decode.ts')`: nobody needs it on a first page.
 */
export class PictureReader {
	#worker: Worker | undefined;
	#waiting = new Map<number, Waiting>();
	#asked = 0;

	/**
	 * The text of the code in a picture, or null. The picture's memory may be given away: use it no more.
	 * @param except texts of codes that are passed over: another may be in the same picture
	 * @throws where this browser can't read pictures at all
	 */
	async read(image: Pixels, except: readonly string[] = []): Promise<string | null> {
		const native = image instanceof ImageData ? await readNatively(image, except) : null;
		return native ?? this.#readInWorker(image, except);
	}

	/** Ends the worker; what it still reads is null. It restarts with the next picture. */
	close(): void {
		this.#worker?.terminate();
		this.#worker = undefined;
		for (const { resolve } of this.#waiting.values()) resolve(null);
		this.#waiting.clear();
	}

	#readInWorker(image: Pixels, except: readonly string[]): Promise<string | null> {
		const worker = (this.#worker ??= this.#start());
		const id = ++this.#asked;
		const { data, width, height } = image;
		const message: DecodeRequest = { id, image: { data, width, height }, except };
		return new Promise((resolve, reject) => {
			this.#waiting.set(id, { resolve, reject });
			worker.postMessage(message, [data.buffer]);
		});
	}

	#start(): Worker {
		const worker = newWorker();
		worker.addEventListener('message', ({ data }: MessageEvent<DecodeResponse>) => {
			this.#waiting.get(data.id)?.resolve(data.text);
			this.#waiting.delete(data.id);
		});
		worker.addEventListener('error', () => {
			for (const { reject } of this.#waiting.values()) {
				reject(new Error('This browser could not start the reader of codes.'));
			}
			this.#waiting.clear();
			this.close();
		});
		return worker;
	}
}
