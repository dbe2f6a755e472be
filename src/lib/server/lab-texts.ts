import type { LabContent } from '#lib/lab/schema.ts';

/** Fields that hold ids or choices of a fixed list, and no words for a patient. */
const NO_WORDS = new Set(['lab', 'id', 'sources', 'where', 'part', 'group']);

/** Every text of a lab that a patient may read, with the path to it in its file. */
export function labTexts(lab: LabContent): { text: string; path: (string | number)[] }[] {
	return textsIn(lab, []);
}

function textsIn(
	value: unknown,
	path: (string | number)[]
): { text: string; path: (string | number)[] }[] {
	if (typeof value === 'string') return [{ text: value, path }];
	if (Array.isArray(value)) return value.flatMap((one, index) => textsIn(one, [...path, index]));
	if (value === null || typeof value !== 'object') return [];
	return Object.entries(value).flatMap(([key, one]) =>
		NO_WORDS.has(key) ? [] : textsIn(one, [...path, key])
	);
}
