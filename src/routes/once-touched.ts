import type { OnNavigate } from '@sveltejs/kit';
import { pageTransition } from './page-transition.ts';
import { loadTypedAddresses, nowShows } from './typed-address.ts';

// Once per document, as a module is.
loadTypedAddresses();

/** What a move from page to page needs. Fetched with the first touch, without which nobody moves. */
export function move(navigation: OnNavigate): Promise<void> | undefined {
	if (navigation.to) nowShows(navigation.to.url);
	return pageTransition(navigation);
}
