import type { OnNavigate } from '@sveltejs/kit';

/** One page slides into the next, where the browser can and the person does not mind movement. */
export function pageTransition({ from, to, complete }: OnNavigate): Promise<void> | undefined {
	if (!document.startViewTransition) return undefined;
	if (matchMedia('(prefers-reduced-motion: reduce)').matches) return undefined;
	if (from?.url.pathname === to?.url.pathname) return undefined;
	return new Promise((done) => {
		document.startViewTransition(async () => {
			done();
			await complete;
		});
	});
}
