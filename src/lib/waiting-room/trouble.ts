import { refusalFrom, type RefusalKind } from '#lib/storage/refusal.ts';

/** Another tab has set the tablet up meanwhile. */
export class SetUpBefore extends Error {
	override readonly name = 'SetUpBefore';
}

const SENTENCES: Readonly<Record<RefusalKind, string>> = {
	newer:
		'A newer version of the course keeps this tablet’s settings. Load this page again to go on with it.',
	blocked:
		'Another tab holds this tablet’s settings with an older version. Close the other tabs of this course, and load this page again.',
	full: 'There is no room left on this tablet. Make room, and try again.',
	unavailable:
		'This browser could not read or keep this tablet’s settings. Leave private browsing, or allow this site to keep data, and load this page again.'
};

/** Why what the tablet keeps could not be read or kept: a sentence that names the remedy. */
export function troubleOf(error: unknown): string {
	if (error instanceof SetUpBefore) {
		return 'This tablet was set up in another tab. Load this page again to see it.';
	}
	return SENTENCES[refusalFrom(error).kind];
}
