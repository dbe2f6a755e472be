import type { TermNote } from '#lib/course/page.ts';
import type { Glossary } from '#lib/course/schema/glossary-and-myths.ts';

/** The words with these keys, each once, in the order given. Unknown keys are left out. */
export function termNotes(keys: readonly string[], glossary: Glossary): TermNote[] {
	return [...new Set(keys)].flatMap((id) => {
		const term = glossary[id];
		return term ? [{ id, ...term }] : [];
	});
}
