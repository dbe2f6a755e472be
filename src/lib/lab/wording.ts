import * as v from 'valibot';
import { text } from '#lib/fields/authored.ts';

/** A text that must say where each of these values goes, such as `{steps}`. */
export const textWith = (...names: readonly string[]) =>
	v.pipe(
		text,
		v.check(
			(words) => names.every((name) => words.includes(`{${name}}`)),
			`write ${names.map((name) => `{${name}}`).join(' and ')} where the number goes`
		),
		v.metadata({ values: names })
	);
