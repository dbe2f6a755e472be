import * as v from 'valibot';
import type { Json } from '#lib/notebook/notebook.ts';
import { draftFrom } from './draft.ts';
import type { Draft } from './empty-draft.ts';
import { readResponse } from './response.ts';
import type { Asked } from './schema.ts';

/**
 * Under this name the notebook keeps answers that were begun and not checked, by question, so that
 * they outlive a closed tab. Like all notes they go along in a copy and go with "Erase everything".
 */
export const DRAFTS = 'drafts';

/** More than anyone has under way; the oldest go first. */
const MOST = 50;

const Kept = v.record(
	v.string(),
	v.object({
		key: v.string(),
		/** The attempt it was begun after; null where there was none. One made since then ends it. */
		after: v.nullable(v.string()),
		draft: v.custom<Json>(() => true)
	})
);
const TypedNumber = v.object({
	kind: v.literal('number'),
	text: v.pipe(v.string(), v.maxLength(24))
});

const read = (kept: Json | undefined) => {
	const result = v.safeParse(Kept, kept);
	return result.success ? result.output : {};
};

/**
 * The answer begun to a question as it is now; null where there is none.
 *
 * @param after the last attempt at it
 */
export function keptDraft(
	kept: Json | undefined,
	{ id, key, kind }: Asked,
	after: string | null
): Draft | null {
	const all = read(kept);
	const own = Object.hasOwn(all, id) ? all[id] : undefined;
	if (own?.key !== key || own.after !== after) return null;
	if (kind !== 'number') {
		const response = readResponse(own.draft, kind);
		return response && draftFrom(response);
	}
	const typed = v.safeParse(TypedNumber, own.draft);
	return typed.success ? typed.output : null;
}

/** What is kept once an answer was begun or changed; null takes it out. */
export function withDraft(
	kept: Json | undefined,
	{ id, key }: Asked,
	draft: Draft | null,
	after: string | null
): Json {
	const others = Object.entries(read(kept)).filter(([question]) => question !== id);
	const own = draft === null ? [] : [[id, { key, after, draft }] as const];
	return Object.fromEntries([...others.slice(1 - MOST), ...own]) as Json;
}
