/** Takes no ink: spaces, unseen marks, accents without a letter, and fillers that Unicode calls letters. */
const BLANK = /[\p{Z}\p{Cc}\p{Cf}\p{M}\u115F\u1160\u2800\u3164\uFFA0]/gu;

/** Whether a text has anything to be seen. */
export const hasInk = (text: string): boolean => text.replace(BLANK, '') !== '';

/** More accents on one letter than any script needs: piled up, they cover the lines above and below. */
const PILED = /(\p{M}{5})\p{M}+/gu;

/** The text with no letter under more than five accents. */
export const withoutPiles = (text: string): string => text.replace(PILED, '$1');
