/** Why this device does not keep what it should, and the sentence that says so. */
const SENTENCES = {
	unavailable:
		'This browser can’t keep your list. It stays until you close this page: save a backup before you do.',
	full: 'There is no room left on this device. What you did stays until you close this page: save a backup, then make room.',
	newer:
		'A newer version of the course has changed your list. Load this page again to go on with it.',
	blocked:
		'Another tab holds your list with an older version. Close the other tabs of this course, and load this page again.',
	other:
		'There is a list on this computer already, which this page could not read. Load this page again to go on with it.'
} as const;

export type RefusalKind = keyof typeof SENTENCES;

/** Storage said no. A normal case: the list goes on in memory and says so. */
export class Refusal extends Error {
	override readonly name = 'Refusal';

	constructor(
		readonly kind: RefusalKind,
		cause?: unknown
	) {
		super(SENTENCES[kind], { cause });
	}
}

/** Any storage error as a refusal; its message is what to show. */
export function refusalFrom(error: unknown): Refusal {
	if (error instanceof Refusal) return error;
	const name = error instanceof Error ? error.name : '';
	if (name === 'QuotaExceededError') return new Refusal('full', error);
	if (name === 'VersionError') return new Refusal('newer', error);
	return new Refusal('unavailable', error);
}
