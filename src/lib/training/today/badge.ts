/** What browsers with installed apps have; the types know it where all have. */
type WithBadge = Partial<Pick<Navigator, 'setAppBadge' | 'clearAppBadge'>>;

/** A dot on the icon of the installed course while something is asked, where the system allows it. */
export function showBadge(isAsked: boolean, navigator: WithBadge = globalThis.navigator): void {
	// A system that refuses says so by rejecting: the question itself is on the page all the same.
	const refused = () => {};
	if (isAsked) navigator.setAppBadge?.().catch(refused);
	else navigator.clearAppBadge?.().catch(refused);
}
