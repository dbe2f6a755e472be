import type { Json } from '#lib/learner/record.ts';
import { commaList } from '#lib/ui/list-words.ts';
import { HEEL_RAISES, OWN_CADENCE, SHOES_CHECKED, SURFACES_CHOSEN } from './notes.ts';
import type { LabContent } from './schema.ts';

/** What a patient did in a lab, in a line for their summary. */
export interface SummaryLine {
	readonly label: string;
	readonly text: string;
	/** Where it was done, as a path inside the course; null where the course has that lab no more. */
	readonly to: string | null;
}

/** The words for the ids that notes hold, and where each lab is. Made at build time. */
export interface LabNames {
	readonly places: { readonly [lab in LabContent['lab']]?: string };
	readonly grounds: { readonly [id: string]: string };
	readonly checks: readonly string[];
}

const STEPS = {
	taps: (steps: number) => `${steps} a minute, counted by tapping along`,
	sensor: (steps: number) => `${steps} a minute, counted with the phone in a pocket`,
	eye: (steps: number) => `${steps} a minute, counted by eye`
};

/**
 * The lines of a summary. Ids that the course does not know any more are passed over.
 *
 * @param read gives what the record keeps under a name
 */
export function summaryLines(
	read: (name: string) => Json | undefined,
	{ places, grounds, checks }: LabNames
): SummaryLine[] {
	const lines: SummaryLine[] = [];
	const add = (label: string, text: string, lab: LabContent['lab']) => {
		if (text) lines.push({ label, text, to: places[lab] ?? null });
	};
	const cadence = OWN_CADENCE.read(read(OWN_CADENCE.name));
	if (cadence) {
		add('My steps', STEPS[cadence.way](cadence.steps), 'count-steps');
	}
	const raises = HEEL_RAISES.read(read(HEEL_RAISES.name));
	if (raises) {
		const sides = [
			raises.left === null ? [] : [`left ${raises.left}`],
			raises.right === null ? [] : [`right ${raises.right}`]
		].flat();
		add('My heel raises', commaList(sides), 'heel-raises');
	}
	const surfaces = SURFACES_CHOSEN.read(read(SURFACES_CHOSEN.name));
	if (surfaces) {
		const named = (title: string, ids: readonly string[]) => {
			const names = ids.flatMap((id) => grounds[id] ?? []);
			return names.length > 0 ? [`${title}: ${commaList(names)}`] : [];
		};
		const groups = [
			...named('Start', surfaces.start),
			...named('Later', surfaces.later),
			...named('Ask my physio', surfaces.ask)
		];
		add('Where I want to run', groups.join('. '), 'surfaces');
	}
	const shoes = SHOES_CHECKED.read(read(SHOES_CHECKED.name));
	const ticked = checks.filter((id) => shoes?.ticked.includes(id)).length;
	if (ticked > 0) add('My shoes', `${ticked} of ${checks.length} points checked`, 'shoe');
	return lines;
}
