import type { ReferenceNote } from '#lib/course/page.ts';
import type { Reference } from '#lib/course/schema/reference.ts';

/** The sources with these keys, numbered in the order given. Unknown keys are left out. */
export function referenceNotes(
	keys: readonly string[],
	references: Readonly<Record<string, Reference>>
): ReferenceNote[] {
	return [...new Set(keys)].flatMap((key, index) => {
		const reference = references[key];
		if (!reference) return [];
		return [
			{
				key,
				number: index + 1,
				size: reference.size,
				shows: reference.shows,
				cannot: reference.cannot,
				line: referenceLine(reference),
				link: reference.DOI ? `https://doi.org/${reference.DOI}` : (reference.URL ?? null),
				read: reference.read
			}
		];
	});
}

/** A reference in one line: who, when, what, where. */
export function referenceLine(reference: Reference): string {
	const { issued, title, volume, issue, page } = reference;
	const where = [
		reference['container-title'],
		[volume, issue ? `(${issue})` : ''].filter(Boolean).join(''),
		page === undefined ? '' : String(page)
	].filter(Boolean);
	return [authors(reference), issued ?? '', withStop(title), where.join(', ')]
		.map(String)
		.filter(Boolean)
		.map(withStop)
		.join(' ');
}

function authors({ author }: Reference): string {
	const names = author.map((one) =>
		'literal' in one ? one.literal : [one.family, one.given].filter(Boolean).join(' ')
	);
	return names.length > 3 ? `${names[0]} and others` : names.join(', ');
}

function withStop(text: string): string {
	return /[.?!]$/.test(text) ? text : `${text}.`;
}
