/** What to say in a browser that can't print, such as one within another app. */
export const CANNOT_PRINT =
	'This browser can’t print. Open this page in Safari or Chrome, and print it there.';
