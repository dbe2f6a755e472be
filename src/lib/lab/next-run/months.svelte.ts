import type { Facts } from '#lib/learner/record.ts';
import { changeOfRun, runsByDay } from '#lib/learner/run-log.ts';
import type { Sessions } from '#lib/learner/session.ts';
import { OLD_RUNS, RUN_UNIT } from '../notes.ts';
import { daysBefore, runsOfMonth, withRun, type Run, type Unit } from './month.ts';
import type { NextRun } from './schema.ts';

export type Start = 'example' | 'own' | 'none';

/** The runs on the screen: an example to play with, own ones from the log of sessions, or none yet. */
export class Months {
	readonly #today: string;
	readonly #record: Pick<Facts, 'read' | 'write'> & Sessions;
	readonly #example: () => NextRun['example'];
	#start = $state.raw<Start | null>(null);
	#unit = $state.raw<Unit | null>(null);
	/** The example as it was changed. */
	#changed = $state.raw<Partial<Record<Unit, readonly Run[]>>>({});
	/** The sessions that were taken out here, by their days: a slider may only have passed 0. */
	readonly #takenOut: Record<string, string | undefined> = {};

	constructor(
		today: string,
		record: Pick<Facts, 'read' | 'write'> & Sessions,
		example: () => NextRun['example']
	) {
		this.#today = today;
		this.#record = record;
		this.#example = example;
	}

	readonly #own = $derived.by(() => {
		const sessions = this.#record.sessions();
		const of = (unit: Unit) => runsOfMonth(runsByDay(sessions, unit), this.#today);
		return { km: of('km'), minutes: of('minutes') };
	});

	/** Someone who wrote runs down before finds them again. */
	get start(): Start {
		const hasOwn = this.#own.km.length + this.#own.minutes.length > 0;
		return this.#start ?? (hasOwn ? 'own' : 'example');
	}

	set start(start: Start) {
		this.#start = start;
	}

	get unit(): Unit {
		return this.#unit ?? this.#unitKept() ?? 'km';
	}

	set unit(unit: Unit) {
		this.#unit = unit;
	}

	#unitKept(): Unit | null {
		const read = (name: string) => this.#record.read(name);
		const kept = RUN_UNIT.read(read(RUN_UNIT.name)) ?? OLD_RUNS.read(read(OLD_RUNS.name))?.unit;
		if (kept) return kept;
		// Whoever ran with a programme in minutes has no km.
		return this.#own.km.length === 0 && this.#own.minutes.length > 0 ? 'minutes' : null;
	}

	get runs(): readonly Run[] {
		const { unit } = this;
		if (this.start === 'none') return [];
		if (this.start === 'own') return this.#own[unit];
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
		if (this.start === 'own') this.#keep(unit, day, length);
		else this.#changed = { ...this.#changed, [unit]: withRun(this.runs, day, length) };
	}

	#keep(unit: Unit, on: string, length: number): void {
		const last = this.#takenOut[on];
		const change = changeOfRun(this.#record.sessions(), unit, {
			on,
			length,
			...(last !== undefined && { last })
		});
		if (!change) return;
		if (length <= 0) this.#takenOut[on] = change.session;
		void this.#record.note(change.session, change.notes);
		if (this.#unitKept() !== unit) void this.#record.write(RUN_UNIT.name, unit);
	}
}
