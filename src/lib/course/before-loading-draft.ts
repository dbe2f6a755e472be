import type { Json } from '#lib/learner/record.ts';
import { readBeforeLoading } from './before-loading.ts';

/** What is ticked, and not yet sent. */
export interface BeforeLoadingDraft {
	/** Ids of the questions ticked. */
	readonly ticked: readonly string[];
	/** An older version of the questions was answered before. */
	readonly anew: boolean;
}

/** What was ticked and not sent before the page was left; null where there is none. */
export function readDraft(kept: Json | undefined): BeforeLoadingDraft | null {
	if (kept === null || typeof kept !== 'object' || Array.isArray(kept)) return null;
	const { ticked, anew } = kept as { readonly [key: string]: Json };
	if (!Array.isArray(ticked) || !ticked.every((one) => typeof one === 'string')) return null;
	return { ticked, anew: anew === true };
}

/**
 * What is kept once a box was ticked or unticked. It takes the place of the answers: from a tick that
 * was not sent, it must not count as permission to load the body.
 *
 * @param version of the questions in sight
 */
export function withTicks(
	kept: Json | undefined,
	ticked: readonly string[],
	version: number
): Json {
	const answer = readBeforeLoading(kept);
	const anew = answer ? answer.version < version : (readDraft(kept)?.anew ?? false);
	return { ticked, anew };
}
