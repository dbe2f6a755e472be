import * as v from 'valibot';
import { AttemptRecord, LessonRecord, NamedRecord } from './schema.ts';
import type { Records } from './records.ts';

/** The attempts among what a store holds. What no schema knows is passed over and left alone. */
export function validAttempts(values: readonly unknown[]): Records['attempts'] {
	return valid(AttemptRecord, values, ({ id }) => id);
}

/** The records among what three stores hold, as above. */
export function validOthers(
	lessons: readonly unknown[],
	settings: readonly unknown[],
	notes: readonly unknown[]
): Omit<Records, 'attempts'> {
	return {
		lessons: valid(LessonRecord, lessons, ({ lesson }) => lesson),
		settings: valid(NamedRecord, settings, ({ name }) => name),
		notes: valid(NamedRecord, notes, ({ name }) => name)
	};
}

function valid<T>(
	schema: v.GenericSchema<unknown, T>,
	values: readonly unknown[],
	key: (value: T) => string
): ReadonlyMap<string, T> {
	const map = new Map<string, T>();
	for (const value of values) {
		const result = v.safeParse(schema, value);
		if (result.success) map.set(key(result.output), result.output);
	}
	return map;
}
