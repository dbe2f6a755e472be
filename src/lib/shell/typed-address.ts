import { resolve } from '$app/paths';
import { page } from '$app/state';

const bare = (path: string) => path.replace(/\/$/, '');

/** The path of the page that is on the screen, whatever the address says. */
function shown(): string {
	const { route, params } = page;
	// A route and its parameters, as Kit has them: nothing that a type could see to.
	return route.id === null
		? ''
		: bare(resolve(route.id as '/lessons/[slug]', params as { slug: string }));
}

/**
 * Kit finds its way back by notes that it leaves in the history with each link. A `#` typed behind an
 * address has none, and on the way back to it from another page only the address would change. Such a
 * page is reloaded.
 */
export function loadTypedAddresses(): void {
	addEventListener('popstate', ({ state }) => {
		if (state === null && bare(location.pathname) !== shown()) location.reload();
	});
}
