import type { CameraTrouble } from './camera.ts';
import type { NoText } from './photo.ts';

/** What went wrong with the camera, and what to do instead. */
export const TROUBLE: Readonly<Record<CameraTrouble, string>> = {
	refused:
		"The camera isn't allowed on this page. Read a photo of the code, paste its link, or open its file.",
	none: 'No camera was found. Read a photo of the code, paste its link, or open its file.',
	busy: 'Another app uses the camera. Close it and try again, or read a photo of the code.',
	'not-secure':
		'The camera needs a page that begins with https. Read a photo, paste the link, or open the file.',
	unsupported:
		"This browser can't use the camera. Read a photo of the code, paste its link, or open its file."
};

/** What the scanner says in its status line. */
export const WORDS = {
	asking: 'Your browser asks about the camera. Choose to allow it.',
	on: 'The camera is on. Hold the code inside the frame.',
	slow: 'Nothing read yet. Move closer, hold still, and let light fall on the code.',
	hidden: 'The camera is off, since you left the page. Press “Use the camera” to go on.',
	ended: 'The camera stopped. Press “Use the camera” to try again.',
	read: 'Code read.',
	looking: 'Looking for a code in your picture.',
	noReader: "This browser can't read codes. Paste the link of the code, or open its file."
} as const;

/** Why a photo gave nothing, and what to do. */
export const NOTHING: Readonly<Record<NoText, string>> = {
	'no-code': 'No code found in this picture. Take it again, closer and straight on.',
	'no-picture': "This file can't be opened as a picture. Choose a photo, such as a JPEG or a PNG.",
	'no-reader': WORDS.noReader
};
