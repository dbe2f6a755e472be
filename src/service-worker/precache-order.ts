/**
 * In which order files are saved: what every page may need, then what single lessons are made of. Once
 * the physio's lessons are known, theirs alone; the rest can follow while they are read.
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
 * Tells which lesson alone a file is for, by its id, which is its folder's name; undefined for what others may need too.
 * @param base path of the folder that the course lies in, without its last slash
 * @param scripts file names below `base`, without a slash before them
 */
export function lessonOf(base: string, scripts: LessonScripts): LessonOf {
	const slugs = new Map([...scripts].map(([slug, file]) => [`${base}/${file}`, slug]));
	const folder = `${base}/lessons/`;
	return (path) => {
		if (!path.startsWith(folder)) return slugs.get(path);
		const slug = path.slice(folder.length).split('/')[0];
		// The page of all lessons, and its data, lie beside them.
		return slug !== undefined && scripts.has(slug) ? slug : undefined;
	};
}

/** Paths still to save. Who takes the next one has it off the list. */
export class SavingOrder implements Iterable<string> {
	readonly #lessonOf: LessonOf;
	#rest: string[];
	#taken = 0;

	/** @param paths in their own order, which stays as it is within each part */
	constructor(paths: Iterable<string>, lessonOf: LessonOf = () => undefined) {
		const all = [...paths];
		const isCommon = (path: string) => lessonOf(path) === undefined;
		this.#lessonOf = lessonOf;
		this.#rest = [...all.filter(isCommon), ...all.filter((path) => !isCommon(path))];
	}

	/** Paths taken, and to take. */
	get total(): number {
		return this.#taken + this.#rest.length;
	}

	/** From here on, what other lessons alone need is left out. */
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
