import * as v from 'valibot';
import type { Json } from '#lib/learner/record.ts';
import { readDraft } from './marking.ts';
import type { AnyQuestion, Draft } from './schema.ts';

/**
 * Under this name the record holds answers that were begun and not checked, by question, so that
 * they outlive a closed tab. Like all notes they are part of a copy and are erased with the rest.
 */
export const DRAFTS = 'drafts';

/** More than anyone has under way; the oldest go first. */
const MOST = 50;

const DraftsNote = v.record(
	v.string(),
	v.object({
		key: v.string(),
		/** The attempt it was begun after; null where there was none. A later attempt ends it. */
		after: v.nullable(v.string()),
		draft: v.custom<Json>(() => true)
	})
);

const read = (stored: Json | undefined) => {
	const result = v.safeParse(DraftsNote, stored);
	return result.success ? result.output : {};
};

/**
 * The answer begun to a question as it is now; null where there is none.
 *
 * @param after the last attempt at it
 */
export function storedDraft(
	stored: Json | undefined,
	{ id, key, kind }: AnyQuestion,
	after: string | null
): Draft | null {
	const all = read(stored);
	const own = Object.hasOwn(all, id) ? all[id] : undefined;
	if (own?.key !== key || own.after !== after) return null;
	return readDraft(own.draft, kind);
}

/** What to store once an answer was begun or changed; null takes it out. */
export function withDraft(
	stored: Json | undefined,
	{ id, key }: AnyQuestion,
	draft: Draft | null,
	after: string | null
): Json {
	const others = Object.entries(read(stored)).filter(([question]) => question !== id);
	const own = draft === null ? [] : [[id, { key, after, draft }] as const];
	return Object.fromEntries([...others.slice(1 - MOST), ...own]) as Json;
}
