import * as v from 'valibot';
import type { Kind } from './schema.ts';

/** An answer. What is kept in the notebook is parsed by this when it is read back. */
export const Response = v.variant('kind', [
	v.object({ kind: v.literal('single'), option: v.string() }),
	v.object({ kind: v.literal('several'), options: v.array(v.string()) }),
	v.object({ kind: v.literal('true-false'), answer: v.boolean() }),
	v.object({ kind: v.literal('order'), items: v.array(v.string()) }),
	v.object({ kind: v.literal('sort'), groups: v.record(v.string(), v.string()) }),
	v.object({ kind: v.literal('estimate'), value: v.number() }),
	v.object({ kind: v.literal('number'), value: v.number() }),
	v.object({ kind: v.literal('place'), place: v.string() })
]);
export type Response = v.InferOutput<typeof Response>;

/** Reads an answer back from the notebook; null where it is no answer to a question of that kind. */
export function readResponse(kept: unknown, kind: Kind): Response | null {
	const { success, output } = v.safeParse(Response, kept);
	return success && output.kind === kind ? output : null;
}
