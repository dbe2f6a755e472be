/** What came of handing a text to another app. */
export type ShareResult = 'shared' | 'copied' | 'dismissed' | 'failed';

export const hasShareSheet = (): boolean => typeof navigator.share === 'function';

/** Opens the device's share sheet; where it has none, copies the text. Call it from a press. */
export async function share(text: string, title = 'Back to running'): Promise<ShareResult> {
	if (hasShareSheet()) {
		try {
			await navigator.share({ title, text });
			return 'shared';
		} catch (error) {
			if (error instanceof DOMException && error.name === 'AbortError') return 'dismissed';
		}
	}
	return copy(text);
}

/** Copies a text. Call it from a press. */
export async function copy(text: string): Promise<'copied' | 'failed'> {
	try {
		await navigator.clipboard.writeText(text);
		return 'copied';
	} catch {
		return 'failed';
	}
}

export const shareWords: Readonly<Record<ShareResult, string>> = {
	shared: 'Handed to the other app.',
	copied: 'Copied. Paste it into a message.',
	dismissed: '',
	failed: 'This browser can’t share. Save the file instead, or print.'
};
