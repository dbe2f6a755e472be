/** Hands a text over as a file, into the folder where this browser keeps what is downloaded. */
export function saveFile(name: string, text: string, type: string): void {
	const url = URL.createObjectURL(new Blob([text], { type }));
	const link = document.createElement('a');
	link.href = url;
	link.download = name;
	link.click();
	// The browser has the file by the next task; until then the address must live.
	setTimeout(() => URL.revokeObjectURL(url), 0);
}
