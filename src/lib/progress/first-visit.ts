import { isMarked } from '#lib/storage/mark.ts';

/** The name of the mark in `localStorage` that something is kept; `after-paint.ts` knows it too. */
export const markName = (scope: string): string => `back-to-running:kept:${scope}`;

/**
 * Whether something may have been kept here before: a first visit need not fetch the means to read what
 * is not there. Where that cannot be known, the answer is yes.
 */
export const mayHaveKept = (scope: string): boolean => isMarked(markName(scope), true);
