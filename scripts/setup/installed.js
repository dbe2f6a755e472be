/**
 * What setup.js decides by, apart from what it does.
 */

/** The oldest Node that the tools of this project run on. */
export const OLDEST_NODE = '20.19';

/**
 * Whether this Node is new enough.
 * @param {string} version as `process.versions.node` has it, such as "20.19.1"
 * @returns {boolean}
 */
export function isNodeEnough(version) {
	const [major = 0, minor = 0] = version.split('.').map(Number);
	const [needMajor = 0, needMinor = 0] = OLDEST_NODE.split('.').map(Number);
	return major > needMajor || (major === needMajor && minor >= needMinor);
}

/**
 * @typedef {{ version?: string; optional?: boolean; peer?: boolean }} LockedPackage
 * @typedef {{ packages: Record<string, LockedPackage> }} Lockfile
 */

/**
 * Whether what is installed is what package-lock.json asks for. npm keeps its own account of what it
 * installed in `node_modules/.package-lock.json` and writes it last, so an install that was
 * interrupted has none.
 * @param {Lockfile} wanted package-lock.json
 * @param {Lockfile | null} installed node_modules/.package-lock.json, or null where there is none
 * @returns {boolean}
 */
export function isInstalled(wanted, installed) {
	if (!installed) return false;
	return Object.entries(wanted.packages).every(([path, { version, optional }]) => {
		const isProjectItself = path === '';
		const found = installed.packages[path];
		// An optional package is one for another kind of machine, and may be missing.
		return isProjectItself || (found ? found.version === version : optional === true);
	});
}
