/**
 * A text in which no line breaks between a number and its per cent sign.
 *
 * @param {string} text
 */
export const unbroken = (text) => text.replace(/(\d) %/g, '$1\u00a0%');
