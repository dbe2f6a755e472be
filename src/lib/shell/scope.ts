import { browser } from '$app/environment';
import { resolve } from '$app/paths';

/**
 * The path under which this course is served, such as `/` or `/clinic/`. Everything it keeps on the
 * device carries it, since other courses may live on the same origin.
 */
export function scope(): string {
	return browser ? new URL(resolve('/'), location.href).pathname : '/';
}
