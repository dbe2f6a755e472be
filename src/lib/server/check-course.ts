import { altText } from './checks/alt-text.ts';
import { figuresCited } from './checks/figures-cited.ts';
import { idsUnique } from './checks/ids-unique.ts';
import { inSight } from './checks/in-sight.ts';
import { labsFit } from './checks/labs-fit.ts';
import { linksExist } from './checks/links-exist.ts';
import { listsOnce } from './checks/lists-once.ts';
import { noMarkup } from './checks/no-markup.ts';
import { partsExist } from './checks/parts-exist.ts';
import { placeholders } from './checks/placeholders.ts';
import { plainSentences } from './checks/plain-sentences.ts';
import { programmesFit } from './checks/programmes-fit.ts';
import { questionsFit } from './checks/questions-fit.ts';
import { readingGrades } from './checks/reading-grade.ts';
import { releasedIds } from './checks/released-ids.ts';
import { safetySaidOnce } from './checks/safety-said-once.ts';
import { shownOnce } from './checks/shown-once.ts';
import { citedSourcesExist } from './checks/cited-sources-exist.ts';
import { steps } from './checks/steps.ts';
import { tasterFits } from './checks/taster-fits.ts';
import { telephoneNumbers } from './checks/telephone-numbers.ts';
import { termsExist } from './checks/terms-exist.ts';
import { termsExplained } from './checks/terms-explained.ts';
import { trueAndFalse } from './checks/true-and-false.ts';
import type { Issue } from './issue.ts';
import { fillPlaceholders } from './placeholders.ts';
import { readCourse, type CourseSource } from './read-course.ts';

const CHECKS: readonly ((course: CourseSource) => Issue[])[] = [
	idsUnique,
	listsOnce,
	shownOnce,
	citedSourcesExist,
	termsExist,
	termsExplained,
	linksExist,
	partsExist,
	labsFit,
	altText,
	questionsFit,
	trueAndFalse,
	inSight,
	steps,
	figuresCited,
	tasterFits,
	programmesFit,
	noMarkup,
	readingGrades,
	plainSentences,
	releasedIds
];

/** Checks of what a writer wrote, before the placeholders are filled in. */
const AS_WRITTEN: typeof CHECKS = [telephoneNumbers, placeholders, safetySaidOnce];

/** Reads the course and holds it against every check. */
export async function checkCourse(
	folder = 'lessons'
): Promise<{ source: CourseSource | null; issues: readonly Issue[] }> {
	const { source: written, issues } = await readCourse(folder);
	if (!written) return { source: null, issues };
	const source = fillPlaceholders(written);
	// What could not be read would only be missed by the other checks.
	if (source.lessons.some(({ front, quiz }) => !front || !quiz)) return { source, issues };
	const found = [
		...AS_WRITTEN.flatMap((check) => check(written)),
		...CHECKS.flatMap((check) => check(source))
	];
	return { source, issues: [...issues, ...found] };
}
