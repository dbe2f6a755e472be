import type { Programme, Stage } from './schema.ts';

/** What a session needs of its programme and its stage. */
type Rules = Pick<Programme, 'measure' | 'first' | 'warm_up' | 'cool_down'>;
type Numbers = Pick<Stage, 'rounds' | 'warm_up' | 'cool_down'>;

type Kind = 'warm-up' | 'walk' | 'run' | 'cool-down';

/** One part of a session: as long as its seconds, or as far as its metres. */
export interface Part {
	readonly kind: Kind;
	/** Null where the part is a distance. */
	readonly seconds: number | null;
	/** Null where the part is a time. */
	readonly metres: number | null;
	/** Seconds from the start of the session; null behind a distance, whose time nobody knows. */
	readonly start: number | null;
}

/** The parts of a session in order, with neighbours of one kind as one part. */
export function sessionParts(programme: Rules, stage: Numbers): readonly Part[] {
	const { measure } = programme;
	const warmUp = stage.warm_up ?? programme.warm_up;
	const coolDown = stage.cool_down ?? programme.cool_down;
	const parts: Part[] = [];
	let clock: number | null = 0;
	const add = (kind: Kind, amount: number, by: Programme['measure']) => {
		const seconds = by === 'minutes' ? amount * 60 : null;
		parts.push({ kind, seconds, metres: by === 'metres' ? amount : null, start: clock });
		clock = clock === null || seconds === null ? null : clock + seconds;
	};
	if (warmUp) add('warm-up', warmUp.minutes, 'minutes');
	for (const { kind, amount } of stretches(programme.first, stage.rounds))
		add(kind, amount, measure);
	if (coolDown) add('cool-down', coolDown.minutes, 'minutes');
	return parts;
}

/** Walking and running of a session, in minutes or metres as its programme measures; warm-up and cool-down left out. */
export interface Totals {
	readonly walk: number;
	readonly run: number;
	/** Walking and running together. */
	readonly all: number;
	/** The longest run without a walk. */
	readonly longestRun: number;
}

/** What the rounds of a stage add up to. */
export function sessionTotals({ first }: Pick<Programme, 'first'>, stage: Numbers): Totals {
	const all = stretches(first, stage.rounds);
	const sum = (kind: 'walk' | 'run') =>
		all.reduce((total, one) => total + (one.kind === kind ? one.amount : 0), 0);
	const runs = all.flatMap(({ kind, amount }) => (kind === 'run' ? [amount] : []));
	const [walk, run] = [sum('walk'), sum('run')];
	return { walk, run, all: walk + run, longestRun: Math.max(0, ...runs) };
}

/** Seconds of a whole session, warm-up and cool-down included; null where it has distances. */
export function sessionSeconds(programme: Rules, stage: Numbers): number | null {
	return sessionParts(programme, stage).reduce<number | null>(
		(sum, { seconds }) => (sum === null || seconds === null ? null : sum + seconds),
		0
	);
}

interface Stretch {
	readonly kind: 'walk' | 'run';
	readonly amount: number;
}

/** The rounds written out, with neighbours of one kind as one stretch. */
function stretches(first: Programme['first'], rounds: Numbers['rounds']): readonly Stretch[] {
	const order = first === 'walk' ? (['walk', 'run'] as const) : (['run', 'walk'] as const);
	const found: Stretch[] = [];
	for (const round of rounds) {
		for (let time = 0; time < round.times; time += 1) {
			for (const kind of order) {
				const amount = round[kind];
				if (amount === undefined) continue;
				const before = found.at(-1)?.kind === kind ? found.pop() : undefined;
				found.push({ kind, amount: amount + (before?.amount ?? 0) });
			}
		}
	}
	return found;
}
