import { hasInk } from './legible.ts';
import { sessionsOf, signsOf, unseenSessions, type Sign } from './session-list.ts';
import { searchable } from './searchable.ts';
import type { Handback, Person, Plan, Sorting } from './schema.ts';

export type Group = 'needs' | 'under-way' | 'finished' | 'archived';

/** What is known of a person, and no more: nobody here can tell whether a link was opened. */
export type Status =
	| { readonly kind: 'no-plan' }
	| { readonly kind: 'not-given' }
	| { readonly kind: 'given'; readonly on: string; readonly due: string | null }
	| { readonly kind: 'overdue'; readonly due: string }
	/** Handed back at this moment. */
	| { readonly kind: 'back'; readonly at: number }
	| { readonly kind: 'questions'; readonly count: number }
	/** Sessions with a sign that was not seen yet: the newest of them, and how many questions beside. */
	| {
			readonly kind: 'noted';
			readonly sign: Sign;
			readonly day: string;
			readonly count: number;
			readonly questions: number;
	  };

/** A person as the list shows them. */
export interface Row {
	readonly id: string;
	readonly name: string;
	readonly group: Group;
	readonly status: Status;
	/** The name as it is searched. */
	readonly plain: string;
	/** The day to finish the newest plan by, `YYYY-MM-DD`. */
	readonly due: string | null;
	/** Lessons of the newest plan that were handed back as done; null where nothing was handed back. */
	readonly progress: { readonly done: number; readonly of: number } | null;
	/** The stage of the last session that was handed back, counted from 1; null without one of the plan's. */
	readonly stage: { readonly at: number; readonly of: number } | null;
	/** The physio's own label; null without one. */
	readonly label: string | null;
	/** When the person was added, in milliseconds since 1970. */
	readonly created: number;
	/** Someone else on the list has this name. */
	readonly twin: boolean;
	/** Orders the rows of one group, smallest first. */
	readonly order: number;
}

type Handbacks = ReadonlyMap<string, Handback>;

const DAY = 24 * 60 * 60 * 1000;
const day = (date: string) => Date.parse(`${date}T00:00:00Z`) / DAY;

/** Every person as a row, in the order of what needs doing. `today`: `YYYY-MM-DD`. */
export function rowsOf(people: Iterable<Person>, handbacks: Handbacks, today: string): Row[] {
	const rows = Array.from(people, (person) => rowOf(person, handbacks, today));
	const names = new Map<string, number>();
	for (const { plain } of rows) names.set(plain, (names.get(plain) ?? 0) + 1);
	for (const row of rows) if (names.get(row.plain) !== 1) row.twin = true;
	return rows.sort((a, b) => a.order - b.order || byName(a, b));
}

/** Whether someone other than `id` has this name, whatever its case and its accents. */
export function isTaken(name: string, people: Iterable<Person>, id: string | null): boolean {
	const plain = searchable(name.trim());
	if (plain === '') return false;
	for (const person of people) {
		if (person.id !== id && searchable(person.name) === plain) return true;
	}
	return false;
}

const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);
/** Without the browser's own order of letters, which takes ten thousand names too long. */
const byName = (a: Row, b: Row) => compare(a.plain, b.plain);

/** After every day, so that plans without a date come last. */
const NO_DAY = '~';

/** The rows of `rowsOf` in the order that was wished for; those of equal standing by name. */
export function sortRows(rows: readonly Row[], sorting: Sorting): readonly Row[] {
	if (sorting === 'needs') return rows;
	if (sorting === 'name') return rows.toSorted(byName);
	return rows.toSorted((a, b) => compare(a.due ?? NO_DAY, b.due ?? NO_DAY) || byName(a, b));
}

/** The rows whose name has every word that was typed, whatever the case, accents and apostrophes. */
export function searchRows(rows: readonly Row[], typed: string): readonly Row[] {
	const words = searchable(typed).split(/\s+/).filter(Boolean);
	if (words.length === 0) return rows;
	return rows.filter(({ plain }) => words.every((word) => has(plain, word)));
}

/** Anne Marie is found by Anne-Marie, too. */
const has = (plain: string, word: string): boolean =>
	plain.includes(word) || plain.replaceAll(' ', '').includes(word);

/** The physio's own labels that are in use, each once, in the order of the alphabet. */
export function groupsOf(people: Iterable<Person>): string[] {
	const groups = new Set<string>();
	for (const { group } of people) if (group !== undefined) groups.add(group);
	return [...groups].sort(compare);
}

/** Questions of a person that nobody has ticked off, oldest plan first. */
export function openQuestions({ plans, ticked }: Person, handbacks: Handbacks): string[] {
	return questionsOf(plans, handbacks).filter((question) => !ticked.includes(question));
}

/** Every question that a person handed back, each once; what shows nothing is no question. */
export function questionsOf(plans: readonly Plan[], handbacks: Handbacks): string[] {
	return [
		...new Set(
			plans
				.flatMap(({ assignment }) => handbacks.get(assignment.jti)?.receipt.questions ?? [])
				.filter(hasInk)
		)
	];
}

function rowOf(person: Person, handbacks: Handbacks, today: string): Row & { twin: boolean } {
	const { id, name, created, group: label = null } = person;
	const plan = person.plans.at(-1);
	const due = plan?.assignment.due ?? null;
	const progress = plan ? progressOf(plan, handbacks) : null;
	const stage = plan ? stageOf(person, plan, handbacks) : null;
	const head = {
		id,
		name,
		plain: searchable(name),
		due,
		progress,
		stage,
		label,
		created,
		twin: false
	};
	const questions = openQuestions(person, handbacks).length;
	const taken = latest(person.plans, handbacks);
	// Lessons may all be done while the weeks of running go on.
	const done = progress !== null && progress.done === progress.of && !plan?.programme;
	const noted = notedOf(person, handbacks, questions);
	const status: Status =
		noted ??
		(questions > 0
			? { kind: 'questions', count: questions }
			: plan === undefined
				? { kind: 'no-plan' }
				: done
					? { kind: 'back', at: taken }
					: !plan.given && !handbacks.has(plan.assignment.jti)
						? { kind: 'not-given' }
						: due !== null && due < today
							? { kind: 'overdue', due }
							: handbacks.has(plan.assignment.jti)
								? { kind: 'back', at: taken }
								: { kind: 'given', on: plan.given?.on ?? '', due });
	if (person.archived) return { ...head, group: 'archived', status, order: 4e9 };
	if (status.kind === 'noted') return { ...head, group: 'needs', status, order: -1e6 };
	if (status.kind === 'questions') return { ...head, group: 'needs', status, order: -questions };
	if (status.kind === 'overdue') return { ...head, group: 'needs', status, order: day(status.due) };
	if (done) return { ...head, group: 'finished', status, order: 3e9 - taken / DAY };
	// What is not given yet waits for the physio, so it comes first; then what is due first.
	const waits = status.kind === 'no-plan' || status.kind === 'not-given';
	const order = waits ? 1e6 : 1e6 + (due === null ? 9e5 : day(due));
	return { ...head, group: 'under-way', status, order };
}

/** When something was last handed back; 0 if nothing was. */
function latest(plans: readonly Plan[], handbacks: Handbacks): number {
	let at = 0;
	for (const { assignment } of plans) {
		at = Math.max(at, handbacks.get(assignment.jti)?.taken ?? 0);
	}
	return at;
}

function progressOf({ assignment }: Plan, handbacks: Handbacks): Row['progress'] {
	const lessons = handbacks.get(assignment.jti)?.receipt.lessons;
	if (!lessons) return null;
	const done = assignment.lessons.filter((id) => lessons[id]?.done).length;
	return { done, of: assignment.lessons.length };
}

/** What is to be looked at first: a warning sign before a stop, and a stop before pain over the number. */
function notedOf(person: Person, handbacks: Handbacks, questions: number): Status | null {
	const unseen = unseenSessions(person, handbacks);
	for (const sign of ['warning', 'stopped', 'over'] as const) {
		const first = unseen.find((one) => signsOf(one).includes(sign));
		if (first) return { kind: 'noted', sign, day: first.day, count: unseen.length, questions };
	}
	return null;
}

function stageOf(person: Person, { programme }: Plan, handbacks: Handbacks): Row['stage'] {
	if (!programme) return null;
	const last = sessionsOf(person, handbacks).find(
		({ planned, ended }) => ended !== null && planned?.programme === programme.id
	);
	const at = programme.stages.findIndex(({ id }) => id === last?.planned?.stage);
	return at < 0 ? null : { at: at + 1, of: programme.stages.length };
}
