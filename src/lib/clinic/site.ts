/** Names by which a device knows itself: a link to them opens nowhere else. */
const LOCAL = /^(?:localhost|127\.|0\.0\.0\.0|\[::1?\])|\.(?:localhost|local)$/;

/** Whether a link to this address opens on a patient's phone: https, and not this device alone. */
export function isPublicSite(address: string): boolean {
	const url = parse(address);
	return url?.protocol === 'https:' && !LOCAL.test(url.hostname) && address.endsWith('/');
}

/** Not `URL.parse`: older browsers have none. */
function parse(address: string): URL | null {
	try {
		return new URL(address);
	} catch {
		return null;
	}
}

/** What someone typed as the course's address, in the way that links need it; null if it is none. */
export function readSite(typed: string): string | null {
	const text = typed.trim();
	const url = parse(/^[a-z]+:\/\//i.test(text) ? text : `https://${text}`);
	if (!url || !url.hostname.includes('.')) return null;
	const path = url.pathname.replace(/(?:physio|assignment)\/?$/, '').replace(/\/*$/, '/');
	const site = `${url.origin}${path}`;
	return isPublicSite(site) ? site : null;
}

/** The address for links: the clinic's own choice, or this page's; null where neither will do. */
export function siteFor(chosen: string, here: string): string | null {
	if (chosen !== '') return chosen;
	return isPublicSite(here) ? here : null;
}
