import { comparable } from '#lib/assignment/text.ts';

/** A run of digits that could be a telephone, Medicare or record number; not a date or a pace. */
const NUMBER = /(?:\+?\d[\s().-]?){7,}\d|\b(?:MRN|URN?|NHS|Medicare)\b/i;

/** Words of diagnoses and operations: careful rather than complete. */
const HEALTH = new RegExp(
	`\\b(?:${[
		'arthrit\\w*',
		'osteo\\w*',
		'fractur\\w*',
		'surger\\w*',
		'surgical\\w*',
		'operat\\w*',
		'post-?op\\w*',
		'\\w+ectom\\w*',
		'\\w+plasty',
		'\\w+oscop\\w*',
		'\\w+itis',
		'\\w+opath\\w*',
		'fusion',
		'laminect\\w*',
		'disce?ctom\\w*',
		'herniat\\w*',
		'prolaps\\w*',
		'sciatica',
		'stenosis',
		'menisc\\w*',
		'ACL',
		'PCL',
		'MCL',
		'ruptur\\w*',
		'tendinop\\w*',
		'sprain\\w*',
		'cancer',
		'tumou?r',
		'diabet\\w*',
		'pregnan\\w*',
		'depress\\w*',
		'anxiety',
		'diagnos\\w*',
		'replacement',
		'L[1-5]\\s?[-/]\\s?[LS]?[1-5]'
	].join('|')})\\b`,
	'iu'
);

/**
 * What in a note had better not travel in a link: whoever holds the link can read it. Warnings, never
 * refusals: the physio knows what a word means here.
 */
export function noteWarnings(note: string, name: string): string[] {
	const warnings: string[] = [];
	if (holdsName(note, name))
		warnings.push('This note seems to hold the person’s name. The link is safer without it.');
	if (NUMBER.test(note))
		warnings.push('This note seems to hold a telephone or record number. Leave it out if you can.');
	const [word] = HEALTH.exec(note) ?? [];
	if (word)
		warnings.push(
			`“${word}” says something about health. Whoever holds the link can read it: leave it out if you can.`
		);
	return warnings;
}

/** Any word of the short name, but not its initials alone: "I" and "A" are words too. */
function holdsName(note: string, name: string): boolean {
	const words = new Set(comparable(note).split(/[^\p{L}\p{N}]+/u));
	return comparable(name)
		.split(/[^\p{L}\p{N}]+/u)
		.some((part) => part.length > 1 && words.has(part));
}
