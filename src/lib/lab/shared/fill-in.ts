// Apart from the schemas: a lesson shows its table before any lab, and must not fetch those for it.

/** Puts values in place of `{name}` in a lab's words. */
export const fillIn = (words: string, values: Readonly<Record<string, string | number>>): string =>
	words.replace(/\{([a-z]+)\}/g, (whole, name: string) => String(values[name] ?? whole));
