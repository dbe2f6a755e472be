/** The scale that myths are held against. */
export const VERDICTS = ['false', 'mostly-false', 'depends', 'not-proven'] as const;
