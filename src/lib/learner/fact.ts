import * as v from 'valibot';
import type { Json } from './record.ts';

/** One small fact under one name, and its reader. */
interface Fact<T> {
	/** The name under which the record keeps it. */
	readonly name: string;
	/**
	 * The fact, or null where there is none. What cannot be read (a file made by hand, a newer version)
	 * counts as not there.
	 */
	read(value: Json | undefined): T | null;
}

/** A fact that the record keeps under a name. Its reader never throws. */
export function fact<const S extends v.GenericSchema>(
	name: string,
	schema: S
): Fact<v.InferOutput<S>> {
	return {
		name,
		read(value) {
			const result = v.safeParse(schema, value);
			return result.success ? result.output : null;
		}
	};
}
