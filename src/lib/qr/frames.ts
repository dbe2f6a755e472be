/** Milliseconds from one frame that is read to the next: five a second, and less where reading is slow. */
const PAUSE = 200;
/** Pixels to a side of what is read. The largest code gets 7 to a module where it fills the frame. */
const MOST_PIXELS = 900;

/**
 * Reads frame after frame of a camera's picture, one at a time, until it is stopped.
 * @param read gets the square in the middle of the picture, which is what the view shows
 * @returns stops
 */
export function readFrames(
	video: HTMLVideoElement,
	read: (frame: ImageData) => Promise<void>
): () => void {
	const context = document.createElement('canvas').getContext('2d', { willReadFrequently: true });
	let timer: ReturnType<typeof setTimeout> | undefined;
	let isOver = false;
	const next = async () => {
		const frame = context && middleOf(video, context);
		if (frame) await read(frame);
		if (!isOver) timer = setTimeout(() => void next(), PAUSE);
	};
	void next();
	return () => {
		isOver = true;
		clearTimeout(timer);
	};
}

/** Null until the camera shows something. */
function middleOf(video: HTMLVideoElement, context: CanvasRenderingContext2D): ImageData | null {
	const { videoWidth, videoHeight } = video;
	const side = Math.min(videoWidth, videoHeight);
	if (side === 0 || video.readyState < HTMLMediaElement.HAVE_CURRENT_DATA) return null;
	const pixels = Math.min(side, MOST_PIXELS);
	const { canvas } = context;
	if (canvas.width !== pixels) canvas.width = canvas.height = pixels;
	const [left, top] = [(videoWidth - side) / 2, (videoHeight - side) / 2];
	context.drawImage(video, left, top, side, side, 0, 0, pixels, pixels);
	return context.getImageData(0, 0, pixels, pixels);
}
