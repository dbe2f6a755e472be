import { scope } from './scope.ts';

const THEMES = ['light', 'dark'];
const TEXTS = ['large', 'larger', 'largest'];

/**
 * Applies a look at once, and leaves a copy where app.html finds it before the first paint of the
 * next page. The copy is for paint alone: the database keeps the choice.
 */
export function applyLook(stored: { readonly theme: unknown; readonly text: unknown }): void {
	// Anything else, or nothing, means: as the device has it.
	const look = {
		theme: THEMES.find((one) => one === stored.theme),
		text: TEXTS.find((one) => one === stored.text)
	};
	const { documentElement } = document;
	// Forced colours are the device's own: drawings must be made for its ground, not for another theme's.
	const forced = matchMedia('(forced-colors: active)').matches;
	set('data-theme', forced ? undefined : look.theme);
	set('data-text', look.text);
	try {
		const key = `back-to-running:look:${scope()}`;
		if (look.theme || look.text) localStorage.setItem(key, JSON.stringify(look));
		else localStorage.removeItem(key);
	} catch {
		// No storage: the look holds until the page is closed.
	}

	function set(name: string, value: string | undefined) {
		if (value) documentElement.setAttribute(name, value);
		else documentElement.removeAttribute(name);
	}
}
