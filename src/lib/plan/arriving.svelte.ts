import { arrivalOf, type Arrival } from '#lib/assignment/arrival.ts';
import { extractToken } from '#lib/assignment/link.ts';
import { readPlans, started } from '#lib/assignment/plans.ts';
import { PLANS } from '#lib/assignment/my-plan.svelte.ts';
import { refuse } from '#lib/assignment/refusals.ts';
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

	/**
	 * Looks at what was scanned, pasted or opened. Resolves to the sentence that says why it is not a
	 * plan and what to do; null where it is one.
	 */
	async look(text: string): Promise<string | null> {
		this.#arrival = null;
		const found = extractToken(text, 'assignment');
		if (!found.ok) return found.sentence;
		if (found.kind === 'receipt') return refuse('a-receipt').sentence;
		if (found.kind === 'take-home') return refuse('a-take-home').sentence;
		const read = await readAssignment(found.token);
		if (!read.ok) return read.sentence;
		await this.#progress.open();
		const own = OWN_CADENCE.read(this.#facts.read(OWN_CADENCE.name));
		const arrival = arrivalOf(read, readPlans(this.#facts.read(PLANS)), {
			has: this.#has,
			now: Date.now(),
			ownCadence: own?.steps ?? null
		});
		if (!arrival.ok) return arrival.sentence;
		this.#arrival = arrival;
		return null;
	}

	/** "Start": this is the plan from now on. Progress stays as it is. */
	async start(): Promise<void> {
		if (!this.#arrival) return;
		const { assignment, key, relation } = this.#arrival;
		if (relation === 'same') return;
		await changePlans(this.#facts, (plans) => started(plans, { assignment, key, at: Date.now() }));
	}

	/** "Not for me": nothing of it was kept, and nothing is. */
	dismiss(): void {
		this.#arrival = null;
	}
}
