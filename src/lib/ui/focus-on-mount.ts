/** An attachment: what has just come gets the focus, for what had it has gone. */
export const focused = (node: HTMLElement): void => node.focus({ preventScroll: true });
