/**
 * Takes the part after `#` out of the address, so that it stays neither in the history nor in a
 * bookmark. Empty where nothing does. Call it in the browser only.
 */
export function takeFragment(): string {
	const fragment = location.hash.slice(1);
	if (fragment !== '') history.replaceState(history.state, '', location.pathname + location.search);
	return fragment;
}
