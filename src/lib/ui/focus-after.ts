/**
 * Moves focus after a change that took time to be stored, for the button that was pressed may be gone.
 * Whoever has begun to fill a field meanwhile stays in it.
 */
export function focusAfter(target: HTMLElement | undefined): void {
	if (document.activeElement?.matches('input:not([readonly]), textarea, select')) return;
	target?.focus();
}
