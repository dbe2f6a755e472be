import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { fingerprintsOf } from './fingerprints.js';
import { lessonScripts } from './lesson-scripts.js';

/** Texts that hold the places of what is known once all files are written. */
const FINGERPRINTS = 'fingerprints-of-all-files';
const LESSON_SCRIPTS = 'scripts-of-all-lessons';

const FILE = 'build/service-worker.js';

/** A path in the worker as Kit writes it, `base + "/path"`, in any minifier's spelling. */
const PATH = /[\w$]+\s*\+\s*(?:`\/[^`]*`|"\/[^"]*"|'\/[^']*')/;
const LIST = new RegExp(`\\[\\s*(${PATH.source}(?:\\s*,\\s*${PATH.source})*)\\s*\\]`, 'g');
/** Kit gives the worker the files that were built, static ones, and pages. */
const LISTS = 3;

/**
 * The worker with its lists of files in order. The bundler's order changes from run to run, and with it
 * the worker's bytes: everyone would update for nothing.
 * @param {string} worker
 * @throws where the lists are not written as they are now
 */
export function sortFileLists(worker) {
	let found = 0;
	const sorted = worker.replace(LIST, (_, /** @type {string} */ list) => {
		found += 1;
		return `[${(list.match(new RegExp(PATH, 'g')) ?? []).sort().join(',')}]`;
	});
	if (found !== LISTS) {
		throw new Error(`The worker has ${String(found)} lists of files, not ${String(LISTS)}`);
	}
	return sorted;
}

/**
 * @param {string} worker
 * @param {string} place
 * @param {string} text
 * @throws where the worker lacks the place
 */
export function fill(worker, place, text) {
	if (!worker.includes(place)) throw new Error(`The worker has no place for ${place}`);
	return worker.replace(place, () => text);
}

/**
 * Writes into the worker which bytes each built file must have, since it saves nothing else, and which
 * script is which lesson's.
 * @returns {import('vite').Plugin}
 */
export function workerFiles() {
	return {
		name: 'worker-files',
		config: () => ({
			define: {
				__FINGERPRINTS__: JSON.stringify(FINGERPRINTS),
				__LESSON_SCRIPTS__: JSON.stringify(LESSON_SCRIPTS)
			}
		}),
		closeBundle: {
			order: 'post',
			sequential: true,
			async handler(error) {
				// A build that failed has a better message of its own.
				if (error) return;
				// Kit builds scripts and worker within its build of the server, and copies all files at its end.
				const { command, build } = this.environment.config;
				if (command !== 'build' || !build.ssr) return;
				if (!existsSync(FILE)) throw new Error(`${FILE} is missing`);
				const prints = await fingerprintsOf('build', ['service-worker.js']);
				let worker = sortFileLists(readFileSync(FILE, 'utf8'));
				worker = fill(worker, FINGERPRINTS, prints.join(''));
				writeFileSync(FILE, fill(worker, LESSON_SCRIPTS, lessonScripts()));
			}
		}
	};
}
