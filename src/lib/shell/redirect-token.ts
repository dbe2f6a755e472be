import { goto } from '$app/navigation';
import { resolve } from '$app/paths';
import { extractToken } from '#lib/assignment/link.ts';
import { takeFragment } from './fragment.ts';

/** The page that takes each kind in, and the text before its token. */
const PLACES = {
	assignment: { route: '/assignment', before: '' },
	receipt: { route: '/physio', before: 'r=' },
	'take-home': { route: '/', before: 'h=' }
} as const;

/** Pages that read their own address, and what they leave to others. */
const OWN: Readonly<Record<string, RegExp>> = {
	'/assignment': /./,
	'/physio': /^#r=/,
	'/': /^#h=/,
	// A tablet that others use takes nothing in.
	'/waiting-room': /./
};

/**
 * Takes a token out of the address of a page that is not for it, and opens the page that is. One that
 * is cut goes where plans go: there it is said what to do.
 */
export async function redirectToken(route: string | null): Promise<void> {
	if (OWN[route ?? '']?.test(location.hash)) return;
	const text = takeFragment();
	const found = extractToken(text);
	if (!found.ok && found.reason !== 'damaged') return;
	const place = found.ok ? PLACES[found.kind] : PLACES.assignment;
	const [part = ''] = found.ok ? [found.token] : (/^[\w.=-]*/.exec(text) ?? []);
	const to = place.route === '/' ? resolve('/') : (`${resolve(place.route)}/` as const);
	// eslint-disable-next-line svelte/no-navigation-without-resolve -- it is resolved, and has a fragment
	await goto(`${to}#${place.before}${part}`, { replaceState: true });
}
