import type { Json } from '#lib/learner/record.ts';

/** Under this name the record keeps what was answered before the first exercise. */
export const BEFORE_LOADING = 'before-loading';

export interface BeforeLoadingAnswer {
	/** Ids of the questions answered with yes. */
	readonly yes: readonly string[];
	/** The doctor or physio has since said yes. */
	readonly saidYes: boolean;
	/** Which questions were asked. Answers kept before there were versions count as 1. */
	readonly version: number;
}

/** What was answered, or null where nothing readable was kept: then it is asked. */
export function readBeforeLoading(stored: Json | undefined): BeforeLoadingAnswer | null {
	if (stored === null || typeof stored !== 'object' || Array.isArray(stored)) return null;
	const { yes, saidYes, version } = stored as { readonly [key: string]: Json };
	if (!Array.isArray(yes) || !yes.every((one) => typeof one === 'string')) return null;
	return {
		yes,
		saidYes: saidYes === true,
		version: typeof version === 'number' ? version : 1
	};
}

/**
 * The answers once somebody's doctor or physio has said yes to some of them. Where others were given
 * since, in another tab, nobody has said yes to those: they stay as they are.
 *
 * @param seen ids of the questions whose yes was in sight when it was said
 */
export function withSaidYes(stored: Json | undefined, seen: readonly string[]): Json {
	const answer = readBeforeLoading(stored);
	if (!answer) return stored ?? null;
	const { yes, version } = answer;
	const saidYes = answer.saidYes || yes.every((one) => seen.includes(one));
	return { yes, saidYes, version };
}

/** Whether the answers are to these questions, or to newer ones. Older answers are asked for again. */
export function answers(
	answer: BeforeLoadingAnswer | null,
	version: number
): answer is BeforeLoadingAnswer {
	return answer !== null && answer.version >= version;
}

/** Whether what loads the body may be done. */
export function mayLoad(answer: BeforeLoadingAnswer | null): boolean {
	return answer !== null && (answer.yes.length === 0 || answer.saidYes);
}
