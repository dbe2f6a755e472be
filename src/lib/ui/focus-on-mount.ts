/**
 * An attachment: a heading or result that has just appeared gets the focus, so that a keyboard and a
 * screen reader continue there.
 */
export const focusOnMount = (node: HTMLElement): void => node.focus({ preventScroll: true });
