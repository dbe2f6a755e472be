/** The parts of a page that say when it is left and when it is back. */
export interface Page {
	readonly window: EventTarget;
	readonly document: EventTarget & { readonly visibilityState: DocumentVisibilityState };
}

/** The page we are in; null on the server and in tests. */
export function thisPage(): Page | null {
	if (typeof window === 'undefined' || typeof document === 'undefined') return null;
	return { window, document };
}

/**
 * Calls `onLeave` when the page may be about to go, on phones often the last moment there is, and
 * `onBack` when it is seen again. Returns what ends it.
 */
export function watchPage(page: Page, onLeave: () => void, onBack: () => void): () => void {
	const turned = () => (page.document.visibilityState === 'hidden' ? onLeave() : onBack());
	// A page that the back button brings back has heard nothing while it was away.
	const shown = (event: Event) => {
		if ('persisted' in event && event.persisted === true) onBack();
	};
	page.document.addEventListener('visibilitychange', turned);
	page.window.addEventListener('pagehide', onLeave);
	page.window.addEventListener('pageshow', shown);
	return () => {
		page.document.removeEventListener('visibilitychange', turned);
		page.window.removeEventListener('pagehide', onLeave);
		page.window.removeEventListener('pageshow', shown);
	};
}
