/**
 * Hands a text over as a file, into the folder where this browser keeps what is downloaded. No browser
 * reports whether that happened, and those within other apps often do nothing: say `lookFor` after it.
 */
export function saveFile(name: string, text: string, type: string): void {
	const url = URL.createObjectURL(new Blob([text], { type }));
	const link = document.createElement('a');
	link.href = url;
	link.download = name;
	link.click();
	// Some browsers fetch it later than in the next task; a minute is enough for all.
	setTimeout(() => URL.revokeObjectURL(url), 60_000);
}

/** What to say once a file was handed over. */
export const lookFor = (name: string): string =>
	`Look for ${name} in your downloads. If it is not there, open this page in Safari or Chrome and save it again.`;

/** A text as a file that this browser can share with another app; null where it can't. */
export function shareable(name: string, text: string, type: string): File | null {
	const file = new File([text], name, { type });
	return navigator.canShare?.({ files: [file] }) ? file : null;
}
