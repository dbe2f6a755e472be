/** The language and country of all words, numbers, dates and lists on screen. */
export const LANGUAGE = 'en-AU';
