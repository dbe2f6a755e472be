import * as v from 'valibot';
import { Slug, text } from '#lib/fields/authored.ts';

/** `course.yaml`: what frames the lessons. */
export const Course = v.strictObject({
	title: text,
	tagline: text,
	promise: text,
	modules: v.array(v.strictObject({ id: Slug, name: text })),
	questions: v.array(v.strictObject({ id: Slug, text })),
	waiting_room: v.strictObject({
		question: text,
		support: text,
		taster: v.strictObject({
			title: text,
			parts: v.pipe(
				v.array(
					v.strictObject({
						lesson: Slug,
						steps: v.pipe(v.array(Slug), v.minLength(1, 'name at least one step')),
						questions: v.optional(v.array(Slug), [])
					})
				),
				v.minLength(1, 'name at least one lesson')
			)
		})
	})
});
export type Course = v.InferOutput<typeof Course>;
