import { plural } from '#lib/ui/plural.ts';

/** How long there is to wait, in words: whole seconds up to a minute and a half, then minutes. */
export function waitWords(milliseconds: number): string {
	const seconds = Math.ceil(milliseconds / 1000);
	if (seconds <= 90) return plural(seconds, { one: '1 second', other: `${seconds} seconds` });
	return `${Math.ceil(seconds / 60)} minutes`;
}
