/** A lesson as a physio chooses it. */
export interface PhysioLesson {
	readonly id: string;
	readonly title: string;
	readonly minutes: number;
	readonly module: string;
	/** No clinician has checked it yet. */
	readonly draft: boolean;
	readonly questions: readonly string[];
}

/** What the physio's side knows of the course. */
export interface PhysioCourse {
	readonly lessons: readonly PhysioLesson[];
	readonly sets: readonly { readonly name: string; readonly lessons: readonly string[] }[];
	/** Every lesson id that ever went out, oldest first: codes that are read out count along it. */
	readonly order: readonly string[];
	readonly flags: readonly {
		readonly name: string;
		readonly speed: 'now' | 'today' | 'this-week';
	}[];
	readonly contact: { readonly address: string; readonly web: string; readonly email: string };
	readonly emergency: string;
}

/** A lesson's title; its id where a newer course has it and this one does not. */
export const titleOf = ({ lessons }: PhysioCourse, id: string): string =>
	lessons.find((lesson) => lesson.id === id)?.title ?? id;

export const minutesOf = ({ lessons }: PhysioCourse, ids: readonly string[]): number =>
	lessons.reduce((sum, { id, minutes }) => sum + (ids.includes(id) ? minutes : 0), 0);

/** The lessons in which questions were missed, each once, in the course's order. */
export function missedIn({ lessons }: PhysioCourse, missed: readonly string[]): string[] {
	const ids = missed.map((id) => id.replace(/^.*\//, ''));
	return lessons
		.filter(({ questions }) => questions.some((id) => ids.includes(id)))
		.map(({ title }) => title);
}
