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
export function readDraft(stored: Json | undefined): BeforeLoadingDraft | null {
	if (stored === null || typeof stored !== 'object' || Array.isArray(stored)) return null;
	const { ticked, anew } = stored as { readonly [key: string]: Json };
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
	stored: Json | undefined,
	ticked: readonly string[],
	version: number
): Json {
	const answer = readBeforeLoading(stored);
	const anew = answer ? answer.version < version : (readDraft(stored)?.anew ?? false);
	return { ticked, anew };
}
