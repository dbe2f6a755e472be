import { runnerImport } from 'vite';

/**
 * Loads a TypeScript module of the project, which Node 20 cannot do by itself.
 *
 * @template T
 * @param {string} path from the project's root
 * @returns {Promise<T>}
 */
export async function load(path) {
	const { module } = await runnerImport(path, { configFile: false, logLevel: 'error' });
	return /** @type {T} */ (module);
}
