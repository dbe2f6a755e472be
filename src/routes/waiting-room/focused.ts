/** For a screen's heading: a screen that one has come to begins there, for eyes and for screen readers. */
export const focused = (heading: HTMLElement): void => heading.focus({ preventScroll: true });
