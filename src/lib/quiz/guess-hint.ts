/** Said under a guess, whatever its kind. */
export const GUESS_HINT = 'A guess is fine. It isn’t scored, and it helps you remember.';
