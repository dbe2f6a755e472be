/** Gives a text to the browser as a file to save. */
export function saveFile(text: string, name: string, type: string): void {
	const url = URL.createObjectURL(new Blob([text], { type }));
	const link = document.createElement('a');
	link.href = url;
	link.download = name;
	link.click();
	// The browser has the file by the next task; until then the address must live.
	setTimeout(() => URL.revokeObjectURL(url), 0);
}
