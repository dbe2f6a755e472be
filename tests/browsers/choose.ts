import type { Browser } from './device.ts';

/** A browser as Playwright installs it, and the one of Debian that may take its place. */
export interface Choice {
	readonly own: Browser;
	readonly standIn: Browser;
}

/**
 * The browsers to try: Playwright's own where they are installed, otherwise Debian's.
 *
 * @param asked `stand-ins` for Debian's alone, or `chromium` for the browser of the other tests
 */
export function chooseBrowsers(
	choices: readonly Choice[],
	spare: Browser,
	asked = ''
): readonly Browser[] {
	if (asked === 'chromium') return [spare];
	return choices.map(({ own, standIn }) =>
		asked !== 'stand-ins' && own.missing === null ? own : standIn
	);
}
