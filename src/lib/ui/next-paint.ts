/**
 * Resolves once the browser has painted the current state, so that a finger sees an answer before the
 * work that it asked for begins. In a tab that is not painted, after a tenth of a second.
 */
export function nextPaint(): Promise<void> {
	return new Promise((resolve) => {
		requestAnimationFrame(() => setTimeout(resolve));
		setTimeout(resolve, 100);
	});
}
