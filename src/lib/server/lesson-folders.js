import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';

/** A plan, a receipt and a saved place take an id of at most so many characters. */
const LONGEST_ID = 64;
const NAME = /^\d{1,4}-([a-z0-9]+(?:-[a-z0-9]+)*)$/;

/** The id of a lesson, which is its address too. @param {string} name such as "02-wear-and-tear" */
export const lessonId = (name) => name.replace(/^\d+-/, '');

/** @param {string} name */
const isLesson = (name) => NAME.test(name) && lessonId(name).length <= LONGEST_ID;

/** False for a link that leads nowhere or to itself too. @param {string} path */
function isFolder(path) {
	try {
		return statSync(path).isDirectory();
	} catch {
		return false;
	}
}

/**
 * The folders of lessons, in order, and the names of folders that look like no lesson. A folder whose
 * name begins with `.` or `_` is left out.
 *
 * @param {string} folder where the lessons are
 * @returns {{ lessons: string[]; others: string[] }}
 */
export function lessonFolders(folder) {
	const folders = readdirSync(folder)
		.filter((name) => !/^[._]/.test(name) && isFolder(join(folder, name)))
		.sort();
	return {
		lessons: folders.filter(isLesson),
		others: folders.filter((name) => !isLesson(name))
	};
}

/** A name for a lesson as close as can be to one that is none. @param {string} name */
export function lessonName(name) {
	const [, number = '15', rest = ''] = /^(\d*)(.*)$/su.exec(name) ?? [];
	const id = rest
		.normalize('NFKD')
		.toLowerCase()
		.replace(/\p{M}/gu, '')
		.replace(/[^a-z0-9]+/g, '-')
		.replace(/^-/, '')
		.slice(0, LONGEST_ID)
		.replace(/-$/, '');
	return `${number.slice(0, 4) || '15'}-${id || 'my-lesson'}`;
}
