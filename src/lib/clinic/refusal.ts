import { refusalFrom } from '#lib/storage/refusal.ts';

/** Why this device does not keep what it should, and the sentence that says so. */
const SENTENCES = {
	unavailable:
		'This browser can’t keep your list. It stays until you close this page: save a backup before you do.',
	full: 'There is no room left on this device. What you did stays until you close this page: save a backup, then make room.',
	unread:
		'This browser could not read your list. Load this page again. If that does not help, close the browser and open it again, and look in its settings whether this site may keep data. Your list is left as it is.',
	silent:
		'Your list is still not read. Close the other tabs of this course, and load this page again. Your list is left as it is.',
	slow: 'This browser has not kept your last change yet. Leave this page open, and close the other tabs of this course.',
	newer:
		'A newer version of the course has changed your list. Load this page again to go on with it.',
	blocked:
		'Another tab holds your list with an older version. Close the other tabs of this course, and load this page again.',
	other:
		'There is a list on this computer already, which this page could not read. Load this page again to go on with it.'
} as const;

export type RefusalKind = keyof typeof SENTENCES;

export const sentenceOf = (kind: RefusalKind): string => SENTENCES[kind];

/** There are keys of another list: what was sealed for them could never be read again. */
export class OtherList extends Error {
	override readonly name = 'OtherList';
}

export function refusalKind(error: unknown): RefusalKind {
	return error instanceof OtherList ? 'other' : refusalFrom(error).kind;
}
