import type { Facts, Json } from '#lib/learner/record.ts';
import { RUNS_OF_MONTH } from '../notes.ts';
import { daysBefore, runsAround, runsOfMonth, withRun, type Run, type Unit } from './month.ts';
import type { NextRun } from './schema.ts';

export type Start = 'example' | 'own' | 'none';

/** The runs on the screen: an example to play with, own ones that are kept, or none yet. */
export class Months {
	readonly #today: string;
	readonly #facts: Facts;
	readonly #example: () => NextRun['example'];
	#start = $state.raw<Start | null>(null);
	#unit = $state.raw<Unit | null>(null);
	/** The example as it was changed. */
	#changed = $state.raw<Partial<Record<Unit, readonly Run[]>>>({});

	constructor(today: string, facts: Facts, example: () => NextRun['example']) {
		this.#today = today;
		this.#facts = facts;
		this.#example = example;
	}

	readonly #own = $derived.by(() => this.#ownIn(this.#facts.read(RUNS_OF_MONTH.name)));

	#ownIn(value: Json | undefined) {
		const stored = RUNS_OF_MONTH.read(value);
		const of = (runs: readonly Run[] = []) => ({
			month: runsOfMonth(runs, this.#today),
			around: runsAround(runs, this.#today)
		});
		return { unit: stored?.unit ?? null, km: of(stored?.km), minutes: of(stored?.minutes) };
	}

	/** Someone who wrote runs down before finds them again. */
	get start(): Start {
		const hasOwn = this.#own.km.month.length + this.#own.minutes.month.length > 0;
		return this.#start ?? (hasOwn ? 'own' : 'example');
	}

	set start(start: Start) {
		this.#start = start;
	}

	get unit(): Unit {
		return this.#unit ?? this.#own.unit ?? 'km';
	}

	set unit(unit: Unit) {
		this.#unit = unit;
	}

	get runs(): readonly Run[] {
		const { unit } = this;
		if (this.start === 'none') return [];
		if (this.start === 'own') return this.#own[unit].month;
		return (
			this.#changed[unit] ??
			this.#example()[unit].map(({ days_ago, length }) => ({
				on: daysBefore(this.#today, days_ago),
				length
			}))
		);
	}

	/** Sets the run of a day; 0 takes it out. Own runs are kept, an example is not. */
	set(day: string, length: number): void {
		// Removing the last run keeps the person's own month.
		this.#start = this.start;
		const { unit } = this;
		if (this.start === 'own') void this.#keep(unit, day, length);
		else this.#changed = { ...this.#changed, [unit]: withRun(this.runs, day, length) };
	}

	#keep(unit: Unit, day: string, length: number): Promise<void> {
		return this.#facts.revise(RUNS_OF_MONTH.name, (before) => {
			const own = this.#ownIn(before);
			const stored = (counted: Unit) => {
				const { month, around } = own[counted];
				return [...around, ...(counted === unit ? withRun(month, day, length) : month)]
					.map(({ on, length }) => ({ on, length }))
					.toSorted((one, other) => one.on.localeCompare(other.on));
			};
			return { unit, km: stored('km'), minutes: stored('minutes') };
		});
	}
}
