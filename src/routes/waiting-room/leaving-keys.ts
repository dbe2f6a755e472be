/** What a key is pressed with. */
export type KeyPress = Pick<KeyboardEvent, 'key' | 'ctrlKey' | 'metaKey' | 'altKey' | 'shiftKey'>;

/** What editing a text needs of Control and Command. All else of theirs belongs to the browser. */
const EDITING = /^(?:[acvxyz]|arrow\w+|home|end|backspace|control|meta|shift|alt\w*)$/;

/** Keys of the browser and the keyboard's own for it: help, find, reload, address, home, search, mail. */
const BROWSERS =
	/^(?:f\d+|browser\w+|launch\w+|help|find|print|save|open|new|close|exit|contextmenu)$/;

/**
 * Whether a key leads out of the page in one browser or another, or prints, saves or enlarges it. What a
 * browser keeps for itself, such as Control with N, T or W, no page is asked about.
 */
export function isLeaving({ key, ctrlKey, metaKey, altKey, shiftKey }: KeyPress): boolean {
	const name = key.toLowerCase();
	if (BROWSERS.test(name)) return true;
	// AltGr is both, and types a character.
	if (ctrlKey && altKey && key.length === 1) return false;
	if (ctrlKey || metaKey) return !(EDITING.test(name) || (name === 'delete' && !shiftKey));
	return altKey && /^(?:[a-z]|home|enter|arrow(?:left|right))$/.test(name);
}
