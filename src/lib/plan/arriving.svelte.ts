import { arrivalOf, type Arrival } from '#lib/assignment/arrival.ts';
import { extractToken } from '#lib/assignment/link.ts';
import { readPlans, started } from '#lib/assignment/plans.ts';
import { PLANS } from '#lib/assignment/my-plan.svelte.ts';
import { readyList } from '#lib/programme/ready-list.ts';
import type { PlannedProgramme } from '#lib/programme/planned.ts';
import { refuse } from '#lib/assignment/refusals.ts';
import type { Assignment } from '#lib/assignment/schema.ts';
import { readAssignment } from '#lib/assignment/signature.ts';
import { OWN_CADENCE } from '#lib/lab/notes.ts';
import type { Facts } from '#lib/learner/record.ts';
import type { ProgressRecords } from '#lib/progress/context.ts';
import { changePlans } from '#lib/assignment/change-plans.ts';

/** What was handed to the patient and waits for their word. Keeps nothing before they say Start. */
export class Arriving {
	readonly #facts: Facts;
	readonly #progress: Pick<ProgressRecords, 'open'>;
	readonly #has: readonly string[];
	#arrival = $state.raw<Arrival | null>(null);
	#programme = $state.raw<PlannedProgramme | null>(null);

	/** @param has the lessons of this course */
	constructor(facts: Facts, progress: Pick<ProgressRecords, 'open'>, has: readonly string[]) {
		this.#facts = facts;
		this.#progress = progress;
		this.#has = has;
	}

	/** The plan that waits; null while none does. */
	get arrival(): Arrival | null {
		return this.#arrival;
	}

	/** The programme of the plan that waits, whole; null where it has none. */
	get programme(): PlannedProgramme | null {
		return this.#programme;
	}

	/**
	 * Looks at what was scanned, pasted or opened. Resolves to the sentence that says why it is not a
	 * plan and what to do; null where it is one.
	 */
	async look(text: string): Promise<string | null> {
		this.dismiss();
		const found = extractToken(text, 'assignment');
		if (!found.ok) return found.sentence;
		if (found.kind === 'receipt') return refuse('a-receipt').sentence;
		if (found.kind === 'take-home') return refuse('a-take-home').sentence;
		const read = await readAssignment(found.token);
		if (!read.ok) return read.sentence;
		await this.#progress.open();
		const own = OWN_CADENCE.read(this.#facts.read(OWN_CADENCE.name));
		const plans = readPlans(this.#facts.read(PLANS));
		const arrival = arrivalOf(read, plans, {
			has: this.#has,
			now: Date.now(),
			ownCadence: own?.steps ?? null
		});
		if (!arrival.ok) return arrival.sentence;
		// The plan that is here already needs nothing of a course that may be another one by now.
		const here = arrival.relation === 'same' ? plans.current?.programme : undefined;
		const programme = here ?? (await unpacked(arrival.assignment));
		if (typeof programme === 'string') return programme;
		this.#programme = programme;
		this.#arrival = arrival;
		return null;
	}

	/** "Start": this is the plan from now on. Progress stays as it is. */
	async start(): Promise<void> {
		if (!this.#arrival) return;
		const { assignment, key, relation } = this.#arrival;
		if (relation === 'same') return;
		const programme = this.#programme;
		const plan = { assignment, ...(programme && { programme }), key, at: Date.now() };
		await changePlans(this.#facts, (plans) => started(plans, plan));
	}

	/** "Not for me": nothing of it was kept, and nothing is. */
	dismiss(): void {
		this.#arrival = null;
		this.#programme = null;
	}
}

/** A plan's programme, whole; null where it has none. A sentence where this course can't make it whole. */
async function unpacked({ programme }: Assignment): Promise<PlannedProgramme | string | null> {
	if (programme === undefined) return null;
	if ('whole' in programme) return programme.whole;
	const [ready, { unpackProgramme }] = await Promise.all([
		readyList().catch(() => null),
		import('#lib/programme/travel.ts')
	]);
	if (ready === null) return OUT_OF_REACH;
	return (await unpackProgramme(programme, ready.programmes)) ?? OTHER_COURSE;
}

const OUT_OF_REACH =
	'This plan has a walk-run programme, and its stages could not be loaded. Go online, and open the link once more.';
const OTHER_COURSE =
	'This plan has a walk-run programme that this course does not have in the same form. Go online, open the course once so that it updates, and try again. If that does not help, ask your physio for a new plan.';
