import fc from 'fast-check';
import { METRES, MINUTES, MOST_ROUNDS, TIMES } from './bounds.ts';
import type { Programme, Stage } from './schema.ts';

/** What the arithmetic of a session reads of a programme. */
export type Sketch = Pick<Programme, 'measure' | 'first' | 'warm_up' | 'cool_down'>;

const steps = (from: number, to: number, by: number) =>
	fc.integer({ min: from / by, max: to / by }).map((step) => step * by);

const minutes = steps(MINUTES.from, MINUTES.to, MINUTES.by);
// A number that fits both measures, so that any stage goes with any programme.
const amount = fc.oneof(minutes, steps(METRES.from, METRES.to, METRES.by));
const pause = fc.option(fc.record({ minutes, how: fc.constant('Walk.') }), { nil: undefined });

/** Leaves out fields without a value, as the schema does. */
const defined = <T extends object>(value: T) =>
	Object.fromEntries(Object.entries(value).filter(([, one]) => one !== undefined));

/** Any programme, as far as a session needs it. */
export const programmes: fc.Arbitrary<Sketch> = fc
	.record({
		measure: fc.constantFrom('minutes' as const, 'metres' as const),
		first: fc.constantFrom('walk' as const, 'run' as const),
		warm_up: pause,
		cool_down: pause
	})
	.map((programme) => defined(programme) as Sketch);

const rounds = fc.oneof(
	fc.record({ times: fc.integer({ min: TIMES.from, max: TIMES.to }), walk: amount, run: amount }),
	fc.record({ times: fc.integer({ min: TIMES.from, max: TIMES.to }), walk: amount }),
	fc.record({ times: fc.integer({ min: TIMES.from, max: TIMES.to }), run: amount })
);

/** Any stage, as far as a session needs it. */
export const stages: fc.Arbitrary<Pick<Stage, 'rounds' | 'warm_up' | 'cool_down'>> = fc
	.record({
		rounds: fc.array(rounds, { minLength: 1, maxLength: MOST_ROUNDS }),
		warm_up: pause,
		cool_down: pause
	})
	.map((stage) => defined(stage) as Pick<Stage, 'rounds' | 'warm_up' | 'cool_down'>);
