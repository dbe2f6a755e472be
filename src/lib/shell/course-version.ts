/**
 * The version of the course that this tab runs: what its page was loaded with, whatever pages it has
 * shown since. Call it in the browser only.
 */
export function courseVersion(): string {
	return document.querySelector<HTMLMetaElement>('meta[name="course-version"]')?.content ?? '';
}
