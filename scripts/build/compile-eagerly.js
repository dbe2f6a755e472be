/** Characters of a file from which compiling it at once saves more than the line costs. */
const WORTH_COMPILING = 8_000;

/**
 * @typedef {{ type: 'chunk'; fileName: string; code: string; isEntry: boolean; imports: string[] }} Chunk
 */

/**
 * Marks the large scripts that a page begins with.
 * @param {Record<string, Chunk | { type: 'asset' }>} bundle the chunks are changed in place
 * @throws where there is no such script
 */
export function markFirstScripts(bundle) {
	/** @type {Set<Chunk>} */
	const first = new Set();
	const add = (/** @type {Chunk | { type: 'asset' } | undefined} */ chunk) => {
		if (chunk?.type !== 'chunk' || first.has(chunk)) return;
		first.add(chunk);
		for (const file of chunk.imports) add(bundle[file]);
	};
	for (const chunk of Object.values(bundle)) {
		if (chunk.type === 'chunk' && chunk.isEntry) add(chunk);
	}
	const large = [...first].filter(({ code }) => code.length > WORTH_COMPILING);
	if (large.length === 0) throw new Error('A page begins with no large script');
	for (const chunk of large) chunk.code = `//# allFunctionsCalledOnLoad\n${chunk.code}`;
}

/**
 * Tells browsers to compile all of a large first script while it comes in, off the main thread, and not
 * each function when it is first called: nearly all that a page begins with is called. Browsers look for
 * the line at the top of a file only; those that do not know it pass over it.
 * @returns {import('vite').Plugin}
 */
export function compileEagerly() {
	return {
		name: 'compile-eagerly',
		enforce: 'post',
		generateBundle: {
			order: 'post',
			handler(_, bundle) {
				if (this.environment.name === 'client') markFirstScripts(bundle);
			}
		}
	};
}
