import type { BeforeNavigate } from '@sveltejs/kit';

/** Has the browser load the next page as a new document. Steps of the same lesson are not another page. */
export function loadDocument({ from, to, type, willUnload, cancel }: BeforeNavigate): void {
	if (willUnload || !to || from?.url.pathname === to.url.pathname) return;
	if (type === 'popstate') {
		// Back and forward have changed the address already.
		location.reload();
		return;
	}
	cancel();
	location.assign(to.url);
}
