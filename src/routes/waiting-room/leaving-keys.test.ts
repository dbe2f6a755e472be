import { expect, test } from 'vitest';
import { isLeaving, type KeyPress } from './leaving-keys.ts';

/** Reads `Control+Shift+Delete`. */
function pressed(keys: string): KeyPress {
	const all = keys.split('+');
	const key = all.at(-1) || '+';
	return {
		key,
		ctrlKey: all.includes('Control'),
		metaKey: all.includes('Meta'),
		altKey: all.includes('Alt'),
		shiftKey: all.includes('Shift')
	};
}

test.each([
	...['F1', 'F3', 'F5', 'F6', 'F11', 'F12', 'BrowserHome', 'BrowserSearch', 'LaunchMail'],
	...['Alt+Home', 'Alt+ArrowLeft', 'Alt+d', 'Alt+D', 'Control+Shift+Delete', 'Control+p'],
	...['Control+P', 'Meta+p', 'Control+l', 'Control+k', 'Control+j', 'Control+e', 'Control+F4'],
	...['Control++', 'Control+-', 'Control+0', 'Control+1', 'Control+Tab', 'Control+Shift+i']
])('%s leaves, and is held', (keys) => expect(isLeaving(pressed(keys))).toBe(true));

test.each([
	...['a', 'A', '7', 'Tab', 'Enter', 'Escape', ' ', 'Backspace', 'Delete', 'Home', 'ArrowLeft'],
	...['Control', 'Shift+Tab', 'Shift+Home', 'Control+a', 'Control+z', 'Control+Backspace'],
	...['Control+Delete', 'Control+ArrowLeft', 'Control+Shift+ArrowLeft', 'Control+Alt+@', 'Alt+∂']
])('%s is for typing and moving, and stays', (keys) =>
	expect(isLeaving(pressed(keys))).toBe(false)
);
