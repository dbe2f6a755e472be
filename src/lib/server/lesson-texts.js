import { lessonFolders, lessonId } from './lesson-folders.js';

const NAME = 'virtual:lesson-texts';
const ID = `\0${NAME}`;

/** Up to here one list holds all lessons: a second would cost a page one more wait. */
const ONE_LIST = 32;

/**
 * Which of `count` lists holds a lesson. Runs in the browser too, as it stands here.
 * @param {string} slug
 * @param {number} count
 */
export function listOf(slug, count) {
	let sum = 0;
	for (const letter of slug) sum = (sum * 257 + (letter.codePointAt(0) ?? 0)) % 65_521;
	return sum % count;
}

/** @param {readonly string[]} folders */
const listSource = (folders) => {
	const entries = folders.map((folder) => {
		const slug = JSON.stringify(lessonId(folder));
		return `${slug}: () => import(${JSON.stringify(`/lessons/${folder}/index.md`)})`;
	});
	return `const texts = { ${entries.join(', ')} };\nexport const lessonText = (slug) => texts[slug]?.();`;
};

/**
 * The source of the module that finds a lesson's text, or of one of its lists. A page carries what it
 * begins with, so with many lessons it has lists of lists: both grow with the root of their number.
 * @param {readonly string[]} folders such as "02-wear-and-tear"
 * @param {number | null} list which list; null for what finds it
 */
export function textsSource(folders, list) {
	const count = folders.length > ONE_LIST ? Math.ceil(Math.sqrt(folders.length)) : 1;
	if (count === 1) return listSource(folders);
	if (list !== null) {
		return listSource(folders.filter((name) => listOf(lessonId(name), count) === list));
	}
	const lists = Array.from({ length: count }, (_, at) => `() => import('${NAME}/${String(at)}')`);
	return `${listOf.toString()}
const lists = [${lists.join(', ')}];
export const lessonText = async (slug) =>
	(await lists[listOf(slug, ${String(count)})]()).lessonText(slug);`;
}

/**
 * Makes the module `virtual:lesson-texts`: each lesson's text is a chunk of its own, and a page
 * fetches only what it shows.
 * @returns {import('vite').Plugin}
 */
export function lessonTexts() {
	return {
		name: 'lesson-texts',
		resolveId: (id) => (id.startsWith(NAME) ? `\0${id}` : undefined),
		load(id) {
			if (!id.startsWith(ID)) return undefined;
			const folders = lessonFolders('lessons').lessons;
			const [, list] = id.split('/');
			return textsSource(folders, list === undefined ? null : Number(list));
		},
		// While writing: a lesson was added or taken out.
		hotUpdate({ type, file }) {
			if (type === 'update' || !file.endsWith('/index.md')) return;
			const { moduleGraph } = this.environment;
			for (const [id, module] of moduleGraph.idToModuleMap) {
				if (id.startsWith(ID)) moduleGraph.invalidateModule(module);
			}
		}
	};
}
