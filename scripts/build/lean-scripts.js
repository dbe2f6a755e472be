/**
 * What makes the scripts of a first visit small and quick: plugins of the build.
 */
import { minify } from 'terser';

/** @typedef {import('vite').Plugin} Plugin */

/** @type {import('terser').MinifyOptions} */
const TIGHT = {
	module: true,
	ecma: 2020,
	compress: { module: true, passes: 3, keep_fargs: false }
};

/**
 * Packs every script once more: what the bundler's own packing leaves is 2 % of what a patient's phone
 * fetches before anything can be touched.
 * @returns {Plugin}
 */
export function packedTwice() {
	return {
		name: 'packed-twice',
		// Files are named before they are packed here: other settings must give other names.
		augmentChunkHash: () => JSON.stringify(TIGHT),
		generateBundle: {
			order: 'post',
			async handler(_, bundle) {
				if (this.environment.name !== 'client') return;
				for (const chunk of Object.values(bundle)) {
					if (chunk.type !== 'chunk') continue;
					const { code } = await minify(chunk.code, TIGHT);
					if (code === undefined) this.error(`${chunk.fileName} could not be packed.`);
					chunk.code = code;
				}
			}
		}
	};
}

/** Characters of a file from which on the browser is told to compile all of it. */
const WORTH_COMPILING = 8_000;

/**
 * A browser that knows this line compiles all of a file while it comes in, off the main thread, and not
 * each function when it is first called: of what a page begins with, nearly all is called. Only at the
 * top of a file is it heard. In small files it costs more to fetch than it saves.
 * @returns {Plugin}
 */
export function compiledWhole() {
	return {
		name: 'compiled-whole',
		enforce: 'post',
		generateBundle: {
			order: 'post',
			handler(_, bundle) {
				if (this.environment.name !== 'client') return;
				/** @type {Set<string>} */
				const first = new Set();
				const add = (/** @type {string} */ file) => {
					const chunk = bundle[file];
					if (chunk?.type !== 'chunk' || first.has(file)) return;
					first.add(file);
					if (chunk.code.length > WORTH_COMPILING) {
						chunk.code = `//# allFunctionsCalledOnLoad\n${chunk.code}`;
					}
					chunk.imports.forEach(add);
				};
				for (const chunk of Object.values(bundle)) {
					if (chunk.type === 'chunk' && chunk.isEntry) add(chunk.fileName);
				}
			}
		}
	};
}
