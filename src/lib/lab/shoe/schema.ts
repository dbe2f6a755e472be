import * as v from 'valibot';
import { Slug, text } from '#lib/fields/authored.ts';
import { common } from '../fields.ts';

/** What the shoe comes apart into, from the top down. */
export const PARTS = [
	'laces',
	'upper',
	'heel-counter',
	'toe-box',
	'insole',
	'midsole',
	'outsole'
] as const;
export type Part = (typeof PARTS)[number];

const part = v.strictObject({
	part: v.picklist(PARTS),
	name: v.pipe(
		text,
		v.maxLength(16, 'keep the name under 16 characters: it stands in the drawing')
	),
	does: text,
	/** What is known of it and what is not. */
	known: text
});
const line = v.strictObject({ id: Slug, text });

export const Shoe = v.strictObject({
	...common('shoe'),
	parts: v.pipe(
		v.array(part),
		v.check(
			(parts) => PARTS.every((name) => parts.filter(({ part }) => part === name).length === 1),
			'name each of the seven parts once'
		)
	),
	/** Said before a part is chosen. */
	comfort: text,
	fitting: v.strictObject({ title: text, checks: v.pipe(v.array(line), v.minLength(1)) }),
	/** How to try a pair on, with or without leave to run. */
	try_on: v.strictObject({ title: text, lines: v.pipe(v.array(text), v.minLength(1)) })
});
export type Shoe = v.InferOutput<typeof Shoe>;
