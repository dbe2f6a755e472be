import type { Attempt, Json, LessonRecord } from '#lib/learner/record.ts';
import { mergeLesson } from './merge-record.ts';
import type { Records } from '../records.ts';
import { questionOf, questionScreen } from '#lib/course/screens/screens.ts';

/**
 * Old id to new id, or to null for one that is retired, as `lessons/moved-ids.yaml` has them:
 * `lesson`, `lesson/step`, `question` and `question/option`.
 */
export type MovedIds = Readonly<Record<string, string | null>>;

/**
 * The records under the ids the course has now. Applied whenever records are read, never written
 * back: what belongs to a retired id stays as it is, unused, and nothing is lost.
 */
export function applyMovedIds(records: Records, moved: MovedIds): Records {
	if (Object.keys(moved).length === 0) return records;
	const attempts = new Map<string, Attempt>();
	for (const [id, attempt] of records.attempts) attempts.set(id, movedAttempt(attempt, moved));
	const lessons = new Map<string, LessonRecord>();
	for (const record of records.lessons.values()) {
		const lesson = movedLesson(record, moved);
		const other = lessons.get(lesson.lesson);
		lessons.set(lesson.lesson, other ? mergeLesson(other, lesson) : lesson);
	}
	return { ...records, attempts, lessons };
}

/** Where an id went, through as many moves as there were; null if it was retired. */
function follow(id: string, moved: MovedIds): string | null {
	const seen = new Set<string>();
	let now = id;
	while (Object.hasOwn(moved, now)) {
		// Ids that move in a circle went nowhere.
		if (seen.has(now)) return id;
		seen.add(now);
		const next = moved[now] ?? null;
		if (next === null) return null;
		now = next;
	}
	return now;
}

function current(id: string, moved: MovedIds): string {
	return follow(id, moved) ?? id;
}

/** A step or option, whose id in the file is `owner/part`. */
function currentPart(owner: string, part: string, moved: MovedIds): string {
	for (const at of new Set([owner, current(owner, moved)])) {
		const from = `${at}/${part}`;
		const to = current(from, moved);
		if (to !== from) return to.slice(to.indexOf('/') + 1);
	}
	return part;
}

function movedLesson(record: LessonRecord, moved: MovedIds): LessonRecord {
	const lesson = current(record.lesson, moved);
	const { step } = record;
	if (step === null) return { ...record, lesson };
	const question = questionOf(step);
	const part = currentPart(record.lesson, step, moved);
	if (part !== step || question === null) return { ...record, lesson, step: part };
	return { ...record, lesson, step: questionScreen(current(question, moved)) };
}

function movedAttempt(attempt: Attempt, moved: MovedIds): Attempt {
	return {
		...attempt,
		lesson: current(attempt.lesson, moved),
		question: current(attempt.question, moved),
		response: movedResponse(attempt, moved)
	};
}

/** The names of a response's own members, and its kind, are words of the program and never move. */
function movedResponse({ question, response }: Attempt, moved: MovedIds): Json {
	if (response === null || typeof response !== 'object' || Array.isArray(response)) {
		return response;
	}
	const option = (id: string) => currentPart(question, id, moved);
	return Object.fromEntries(
		Object.entries(response).map(([member, value]: [string, Json]) => [
			member,
			member === 'kind' ? value : movedOptions(value, option)
		])
	);
}

function movedOptions(value: Json, option: (id: string) => string): Json {
	if (typeof value === 'string') return option(value);
	if (value === null || typeof value !== 'object') return value;
	if (Array.isArray(value)) return value.map((one: Json) => movedOptions(one, option));
	return Object.fromEntries(
		Object.entries(value).map(([id, one]: [string, Json]) => [
			option(id),
			movedOptions(one, option)
		])
	);
}
