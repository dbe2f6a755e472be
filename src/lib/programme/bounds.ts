/** The shortest and longest walk or run in one go, in minutes, whole or half. */
export const MINUTES = { from: 0.5, to: 60, by: 0.5 } as const;
/** The shortest and longest walk or run in one go, in metres. */
export const METRES = { from: 10, to: 10_000, by: 10 } as const;
/** How often a round may be repeated. */
export const TIMES = { from: 1, to: 30 } as const;
/** How many rounds with numbers of their own a stage may have. */
export const MOST_ROUNDS = 12;
/** How many stages a programme may have. */
export const MOST_STAGES = 30;
/** The longest session, as its programme measures it; warm-up and cool-down left out. */
export const LONGEST_SESSION = { minutes: 120, metres: 20_000 } as const;
