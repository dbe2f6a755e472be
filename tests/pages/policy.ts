import type { BrowserContext } from '@playwright/test';

/**
 * Everything that a strict policy, another host or a missing file would have to do with, and every
 * error, on all pages of a context from now on.
 * @param home the address of the start page
 * @returns what was found so far, in words
 */
export async function watchPolicy(context: BrowserContext, home: string): Promise<string[]> {
	const found: string[] = [];
	await context.exposeFunction('violated', (what: string) => found.push(`violation: ${what}`));
	await context.addInitScript(() => {
		document.addEventListener('securitypolicyviolation', (event) => {
			const { violated } = window as unknown as { violated: (what: string) => void };
			violated(`${event.violatedDirective} ${event.blockedURI} on ${location.pathname}`);
		});
	});
	context.on('request', (request) => {
		const url = request.url();
		const isOwn = url.startsWith(home) || /^(data|blob):/.test(url);
		if (!isOwn) found.push(`request: ${url}`);
	});
	// Those that end no request, and so would not be seen.
	context.on('page', (page) => {
		page.on('websocket', (socket) => found.push(`socket: ${socket.url()}`));
	});
	context.on('response', (response) => {
		if (response.status() >= 300 && response.status() !== 304) {
			found.push(`${response.status()}: ${response.url()}`);
		}
	});
	return found;
}
