import { summaryLines, type SummaryLine, type LabNames } from '#lib/lab/summary-lines.ts';
import type { Facts } from '#lib/learner/record.ts';

/** What a patient did in labs, where the lesson shows it. */
export function labLines(
	facts: Pick<Facts, 'read'>,
	names: LabNames | null
): readonly SummaryLine[] {
	return names ? summaryLines((name) => facts.read(name), names) : [];
}
