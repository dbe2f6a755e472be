import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { changeOfRun, dayRunId, runsByDay, type RunUnit } from './run-log.ts';
import {
	withNotes,
	type PlannedSession,
	type SessionNotes,
	type SessionRecord
} from './session.ts';

const DAYS = ['2026-11-23', '2026-11-24', '2026-11-25'] as const;
const [DAY] = DAYS;

const planned = (measure: 'minutes' | 'metres', run: number): PlannedSession => ({
	plan: 'plan-0001',
	programme: 'mine',
	stage: 'one',
	title: 'One',
	measure,
	walk: 0,
	run,
	pain: {}
});

/** A log that takes changes as a record does. */
class Log {
	readonly #sessions = new Map<string, SessionRecord>();
	#at = 0;

	note(id: string, notes: Partial<SessionNotes>, plan: PlannedSession | null = null): this {
		const noting = { notes, planned: plan, today: DAY, at: (this.#at += 1) };
		this.#sessions.set(id, withNotes(this.#sessions.get(id), id, noting));
		return this;
	}

	set(unit: RunUnit, on: string, length: number): this {
		const change = changeOfRun(this.sessions, unit, { on, length });
		return change ? this.note(change.session, change.notes) : this;
	}

	get sessions(): readonly SessionRecord[] {
		return [...this.#sessions.values()];
	}

	lengths(unit: RunUnit) {
		return runsByDay(this.sessions, unit).map(({ on, length }) => [on, length]);
	}

	/** How many sessions count. */
	get count() {
		return this.sessions.filter(({ notes }) => notes.ended?.value && !notes.removed?.value).length;
	}
}

describe('the runs of the log', () => {
	it('are what was noted, or what was planned where all of it was done', () => {
		const log = new Log()
			.note('noted-001', { day: DAYS[0], ended: 'stopped', runSeconds: 400 }, planned('minutes', 9))
			.note('whole-001', { day: DAYS[1], ended: 'done' }, planned('minutes', 9))
			.note('metres-01', { day: DAYS[2], ended: 'done' }, planned('metres', 1600));
		expect(log.lengths('minutes')).toEqual([
			[DAYS[0], 7],
			[DAYS[1], 9]
		]);
		expect(log.lengths('km')).toEqual([[DAYS[2], 1.6]]);
	});

	it('leave out what was only begun, stopped without a note, or taken out', () => {
		const log = new Log()
			.note('begun-001', { day: DAY, runSeconds: 300 })
			.note('stopped-1', { day: DAY, ended: 'stopped' }, planned('minutes', 9))
			.note('removed-1', { day: DAY, ended: 'done', runSeconds: 300, removed: true });
		expect(log.lengths('minutes')).toEqual([]);
	});

	it('show the longest of a day', () => {
		const log = new Log()
			.note('one-00001', { day: DAY, ended: 'done', runSeconds: 300 })
			.note('two-00001', { day: DAY, ended: 'done', runSeconds: 900 });
		expect(log.lengths('minutes')).toEqual([[DAY, 15]]);
	});
});

describe('setting the run of a day', () => {
	it('makes one session a day, whichever way it is counted', () => {
		const log = new Log().set('km', DAY, 5.2).set('minutes', DAY, 31);
		expect(log.lengths('km')).toEqual([[DAY, 5.2]]);
		expect(log.lengths('minutes')).toEqual([[DAY, 31]]);
		expect(log.sessions).toHaveLength(1);
		expect(log.sessions[0]?.notes).toMatchObject({
			ended: { value: 'done' },
			byHand: { value: true }
		});
	});

	it('corrects the session that was run with a programme that day, and adds none', () => {
		const log = new Log().note('session-01', { day: DAY, ended: 'done' }, planned('minutes', 9));
		log.set('minutes', DAY, 12).set('km', DAY, 2);
		expect(log.sessions).toHaveLength(1);
		expect(log.lengths('minutes')).toEqual([[DAY, 12]]);
		expect(log.lengths('km')).toEqual([[DAY, 2]]);
	});

	it('to nothing takes the session out, and a later one of that day begins without its amounts', () => {
		const log = new Log().set('km', DAY, 5).set('km', DAY, 0);
		expect(log.lengths('km')).toEqual([]);
		log.set('minutes', DAY, 20);
		expect(log.lengths('km')).toEqual([]);
		expect(log.lengths('minutes')).toEqual([[DAY, 20]]);
	});

	it('leaves a session alone that was moved to another day', () => {
		const log = new Log().set('km', DAYS[0], 5).note(dayRunId(DAYS[0]), { day: DAYS[1] });
		log.set('km', DAYS[0], 3);
		expect(log.lengths('km')).toEqual([
			[DAYS[0], 3],
			[DAYS[1], 5]
		]);
	});

	it('reads back as it was set, and never counts a day twice', () => {
		const set = fc.tuple(
			fc.constantFrom<RunUnit>('km', 'minutes'),
			fc.constantFrom(...DAYS),
			fc.integer({ min: 0, max: 60 })
		);
		fc.assert(
			fc.property(fc.array(set, { maxLength: 20 }), (sets) => {
				const log = new Log();
				for (const [unit, day, length] of sets) {
					log.set(unit, day, length);
					const shown = log.lengths(unit).find(([on]) => on === day)?.[1] ?? 0;
					expect(shown).toBe(length);
				}
				expect(log.count).toBeLessThanOrEqual(DAYS.length);
			})
		);
	});
});
