import * as v from 'valibot';
import { text } from '#lib/fields/authored.ts';
import { common } from '../fields.ts';

const part = v.strictObject({
	name: text,
	/** What it does at landing. */
	does: text,
	/** What is to be seen of it, for those who cannot see it. */
	see: text
});

export const ShockAbsorbers = v.strictObject({
	...common('shock-absorbers'),
	ask: text,
	/** What the whole picture shows, before the part's own words. */
	alt: text,
	parts: v.strictObject({
		arch: part,
		ankle: part,
		calf: part,
		knee: part,
		thigh: part,
		hip: part
	}),
	drawn: text
});
export type ShockAbsorbers = v.InferOutput<typeof ShockAbsorbers>;
