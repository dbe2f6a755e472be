import { closeCamera, openCamera, type CameraDevice } from './camera.ts';
import type { PictureReader } from './decode.ts';
import { readPhoto } from './photo.ts';
import { NOTHING, TROUBLE, WORDS } from './words.ts';

/**
 * Takes what was read. Returns nothing where it is accepted, and scanning ends; or a sentence to show,
 * and scanning continues.
 */
export type OnRead = (text: string) => string | undefined | Promise<string | undefined>;

export interface ScanningOptions {
	readonly onread: OnRead;
	readonly reader: Pick<PictureReader, 'read' | 'close'>;
	readonly device: CameraDevice;
	readonly document: EventTarget & { readonly visibilityState: DocumentVisibilityState };
}

/** Milliseconds without a code, after which it says what helps. */
const SLOW = 12_000;

/** Codes that are read in one picture, such as a clinic's Wi-Fi beside a plan. */
const MOST_CODES = 4;

/** A person with a code in front of a camera, or with a photo of one. */
export class Scanning {
	#options: ScanningOptions;
	#stream = $state.raw<MediaStream>();
	#status = $state.raw('');
	#isAsking = $state.raw(false);
	#slow: ReturnType<typeof setTimeout> | undefined;
	/** Counts starts and stops, so that a camera that opens too late is closed at once. */
	#turn = 0;
	/** What the caller took no interest in: a camera sees it again with every frame. */
	#refused: string[] = [];

	constructor(options: ScanningOptions) {
		this.#options = options;
	}

	/** What the camera sees, while it is on. */
	get stream(): MediaStream | undefined {
		return this.#stream;
	}

	/** Whether the camera is on, or the person is being asked for it. */
	get isOn(): boolean {
		return this.#isAsking || this.#stream !== undefined;
	}

	/** What to say now, or nothing. */
	get status(): string {
		return this.#status;
	}

	/** Watches over the camera until the scanner goes; then everything is turned off. */
	start(): () => void {
		const { document, reader } = this.#options;
		const seen = () => {
			if (document.visibilityState === 'hidden' && this.#stream) this.#turnOff(WORDS.hidden);
		};
		document.addEventListener('visibilitychange', seen);
		return () => {
			document.removeEventListener('visibilitychange', seen);
			this.#turnOff('');
			reader.close();
		};
	}

	/** From a press of "Use the camera" only. */
	async useCamera(): Promise<void> {
		const turn = ++this.#turn;
		this.#isAsking = true;
		this.#status = WORDS.asking;
		const opened = await openCamera(this.#options.device);
		const isLate = turn !== this.#turn;
		if (typeof opened !== 'string' && isLate) closeCamera(opened);
		if (isLate) return;
		this.#isAsking = false;
		if (typeof opened === 'string') {
			this.#status = TROUBLE[opened];
			return;
		}
		if (this.#options.document.visibilityState === 'hidden') {
			closeCamera(opened);
			this.#status = WORDS.hidden;
			return;
		}
		// Pulled out, or taken away in the browser's settings.
		for (const track of opened.getTracks()) {
			track.addEventListener('ended', () => this.#stream === opened && this.#turnOff(WORDS.ended));
		}
		this.#refused = [];
		this.#stream = opened;
		this.#status = WORDS.on;
		this.#slow = setTimeout(() => {
			if (this.#status === WORDS.on) this.#status = WORDS.slow;
		}, SLOW);
	}

	stopCamera(): void {
		this.#turnOff('');
	}

	/** A frame of the camera. Resolves when the next one may come. */
	async readFrame(frame: ImageData): Promise<void> {
		const turn = this.#turn;
		const text = await this.#options.reader.read(frame, this.#refused).catch(() => undefined);
		if (turn !== this.#turn) return;
		if (text === undefined) this.#turnOff(WORDS.noReader);
		else if (text !== null && !this.#refused.includes(text)) await this.#take(text);
	}

	async readPhoto(file: Blob): Promise<void> {
		this.#turnOff(WORDS.looking);
		const turn = this.#turn;
		this.#refused = [];
		for (let count = 0; count < MOST_CODES; count += 1) {
			const result = await readPhoto(file, {
				read: (image) => this.#options.reader.read(image, this.#refused)
			});
			if (turn !== this.#turn) return;
			if (typeof result === 'string') {
				// Of several codes that do not fit, what was said of the last stays.
				if (count === 0) this.#status = NOTHING[result];
				return;
			}
			await this.#take(result.text);
			if (turn !== this.#turn) return;
		}
	}

	async #take(text: string): Promise<void> {
		const turn = this.#turn;
		const answer = this.#options.onread(text);
		// A caller that needs no time lets the camera off at once.
		const refusal = answer instanceof Promise ? await answer : answer;
		if (turn !== this.#turn) return;
		if (refusal === undefined) {
			this.#turnOff(WORDS.read);
			return;
		}
		this.#refused = [...this.#refused, text].slice(-MOST_CODES);
		this.#status = refusal;
	}

	#turnOff(status: string): void {
		this.#turn++;
		clearTimeout(this.#slow);
		if (this.#stream) closeCamera(this.#stream);
		this.#stream = undefined;
		this.#isAsking = false;
		this.#status = status;
	}
}
