/** A click this soon after a touch is its echo, in ms. */
const ECHO = 1000;

const isTapKey = (event: KeyboardEvent) => event.key === ' ' || event.key === 'Enter';

/**
 * Calls `onTap` with the time of each tap on a button in ms, by event.timeStamp, which is when the
 * thumb came down and not when the page got round to it. Thumbs (two may take turns), mouse, Space and
 * Enter, and the clicks of screen readers count once each; a key held down counts once. Returns what
 * ends it.
 */
export function listenForTaps(button: EventTarget, onTap: (at: number) => void): () => void {
	let touched = -Infinity;
	const down = (event: Event) => {
		if (!(event instanceof PointerEvent) || event.button !== 0) return;
		touched = event.timeStamp;
		onTap(event.timeStamp);
	};
	const key = (event: Event) => {
		if (!(event instanceof KeyboardEvent) || !isTapKey(event)) return;
		// A button would click at the end of the press, and the space bar scroll.
		event.preventDefault();
		if (event.type === 'keydown' && !event.repeat) onTap(event.timeStamp);
	};
	// Screen readers press a button with a click that no pointer came before.
	const click = (event: Event) => {
		if (event.timeStamp - touched > ECHO) onTap(event.timeStamp);
	};
	button.addEventListener('pointerdown', down);
	button.addEventListener('keydown', key);
	button.addEventListener('keyup', key);
	button.addEventListener('click', click);
	return () => {
		button.removeEventListener('pointerdown', down);
		button.removeEventListener('keydown', key);
		button.removeEventListener('keyup', key);
		button.removeEventListener('click', click);
	};
}
