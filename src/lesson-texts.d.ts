declare module 'virtual:lesson-texts' {
	/** The text of the lesson with this address; undefined where there is none. */
	export function lessonText(
		slug: string
	): Promise<{ default: import('svelte').Component } | undefined> | undefined;
}
