/** The full stop of a sentence that ends with a name; none where the name ends with a mark of its own. */
export const endMark = (name: string): string => (/[.!?…]$/.test(name.trim()) ? '' : '.');
