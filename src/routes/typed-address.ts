let shown = location.pathname;

/** Says which page is about to be shown. */
export function nowShows(url: URL): void {
	shown = url.pathname;
}

/**
 * Kit finds its way back by notes that it leaves in the history with each link. A `#` typed behind an
 * address has none, and on the way back to it from another page only the address would change. Such a
 * page is loaded anew.
 */
export function loadTypedAddresses(): void {
	addEventListener('popstate', ({ state }) => {
		if (state === null && location.pathname !== shown) location.reload();
	});
}
