/**
 * The order in which files are saved: first the files that any page may need, then the files of single
 * lessons. If there is a plan, only its lessons are saved at first, and the rest is backfilled later.
 */

/** The script with a lesson's text, under the lesson's slug. */
export type LessonScripts = ReadonlyMap<string, string>;

/** Reads the list that the build writes into the worker: "slug file,slug file". */
export function readLessonScripts(text: string): LessonScripts {
	return new Map(
		text.split(',').map((one) => {
			const [slug = '', file = ''] = one.split(' ');
			return [slug, file];
		})
	);
}

export type LessonOf = (path: string) => string | undefined;

/**
 * Finds the lesson that alone needs a file. Its id is its folder's name. Undefined for a file that other
 * pages may need too.
 * @param base path of the folder that the course lies in, without its last slash
 * @param scripts file names below `base`, without a slash before them
 */
export function lessonOf(base: string, scripts: LessonScripts): LessonOf {
	const slugs = new Map([...scripts].map(([slug, file]) => [`${base}/${file}`, slug]));
	const folder = `${base}/lessons/`;
	return (path) => {
		if (!path.startsWith(folder)) return slugs.get(path);
		const slug = path.slice(folder.length).split('/')[0];
		// The page of all lessons and its data are in the same folder.
		return slug !== undefined && scripts.has(slug) ? slug : undefined;
	};
}

/** Paths still to save. Each path is handed out once. */
export class PrecacheOrder implements Iterable<string> {
	readonly #lessonOf: LessonOf;
	#rest: string[];
	#taken = 0;

	/** @param paths keep their order within each of the two parts */
	constructor(paths: Iterable<string>, lessonOf: LessonOf = () => undefined) {
		const all = [...paths];
		const isCommon = (path: string) => lessonOf(path) === undefined;
		this.#lessonOf = lessonOf;
		this.#rest = [...all.filter(isCommon), ...all.filter((path) => !isCommon(path))];
	}

	/** The number of paths given out and still to give out. */
	get total(): number {
		return this.#taken + this.#rest.length;
	}

	/** Leaves out the files that only other lessons need. */
	only(lessons: readonly string[]): void {
		const wanted = new Set(lessons);
		this.#rest = this.#rest.filter((path) => {
			const lesson = this.#lessonOf(path);
			return lesson === undefined || wanted.has(lesson);
		});
	}

	*[Symbol.iterator](): Generator<string, void> {
		for (let path = this.#rest.shift(); path !== undefined; path = this.#rest.shift()) {
			this.#taken += 1;
			yield path;
		}
	}
}
