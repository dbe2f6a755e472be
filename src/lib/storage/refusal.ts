/** Why this device does not keep what it should. */
export type RefusalKind =
	/** No storage at all, or it fails: private windows, blocked site data, a broken profile. */
	| 'unavailable'
	/** No room left. */
	| 'full'
	/** A newer version of the course has changed the database. */
	| 'newer'
	/** Another tab with an older version holds the database and has not let go. */
	| 'blocked';

/** Storage said no. A normal case: what someone does stays in memory, and a sentence says so. */
export class Refusal extends Error {
	override readonly name = 'Refusal';

	constructor(
		readonly kind: RefusalKind,
		cause?: unknown
	) {
		super(`storage refused: ${kind}`, { cause });
	}
}

/** The name of a DOMException or any other error; '' for what is no error. */
export function errorName(error: unknown): string {
	return error instanceof Error ? error.name : '';
}

/** Any storage error as a refusal. */
export function refusalFrom(error: unknown): Refusal {
	if (error instanceof Refusal) return error;
	switch (errorName(error)) {
		case 'QuotaExceededError':
			return new Refusal('full', error);
		case 'VersionError':
			return new Refusal('newer', error);
		default:
			return new Refusal('unavailable', error);
	}
}
