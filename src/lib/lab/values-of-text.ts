import * as v from 'valibot';
import { LabsSource, type LabContent } from './schema.ts';

type Parts = {
	readonly entries?: Readonly<Record<string, v.GenericSchema>>;
	readonly item?: v.GenericSchema;
	readonly wrapped?: v.GenericSchema;
};

/**
 * The values that the app puts into one text of a lab, such as `steps`: what the text may hold in
 * {braces} besides the course's own placeholders.
 * @param path from the lab's first field on
 */
export function valuesOfLabText(
	lab: LabContent['lab'],
	path: readonly (string | number)[]
): readonly string[] {
	const start: v.GenericSchema | undefined = LabsSource.item.options.find(
		({ entries }) => entries.lab.literal === lab
	);
	const found = path.reduce<v.GenericSchema | undefined>((schema, part) => {
		const { entries, item, wrapped } = (schema ?? {}) as Parts;
		const inner = ((wrapped ?? {}) as Parts).entries ?? entries;
		return typeof part === 'number' ? item : inner?.[part];
	}, start);
	const { values } = found ? v.getMetadata(found) : {};
	return Array.isArray(values) ? values.map(String) : [];
}
