import * as v from 'valibot';
import { VERDICTS } from '../verdicts.ts';
import { Slug, Sure, text } from '#lib/fields/authored.ts';
import { sources } from './fields.ts';

export const Glossary = v.record(Slug, v.strictObject({ name: text, definition: text }));
export type Glossary = v.InferOutput<typeof Glossary>;

export const Myth = v.strictObject({
	id: Slug,
	myth: text,
	verdict: v.picklist(VERDICTS, 'write false (in quotes), mostly-false, depends or not-proven'),
	fact: text,
	answer: text,
	sure: Sure,
	lesson: Slug,
	sources: v.pipe(sources, v.minLength(1, 'name at least one source'))
});
export type Myth = v.InferOutput<typeof Myth>;
export const Myths = v.array(Myth);
