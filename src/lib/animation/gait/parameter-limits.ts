/** Where a parameter may lie, ends included. */
export type Range = readonly [from: number, to: number];

/**
 * The ranges of a runner's parameters: speeds that were measured (m/s), steps a minute, and for the
 * rest how far the figure can be changed and still move like a person.
 */
export const RUNNING = {
	speed: [2.5, 4],
	cadence: [140, 200],
	ahead: [-0.08, 0.1],
	strike: [-12, 25],
	pushOff: [0.6, 1],
	armSwing: [0, 1.5],
	lean: [-4, 8]
} as const satisfies Record<string, Range>;

/** The ranges of a walker's parameters. */
export const WALKING = { speed: [0.86, 1.6], armSwing: [0, 1.5] } as const satisfies Record<
	string,
	Range
>;

/** Brings parameters into their ranges and keeps the names of those that were outside. */
export class Bounds<Name extends string> {
	readonly clamped: string[] = [];
	readonly #ranges: Record<Name, Range>;

	constructor(ranges: Record<Name, Range>) {
		this.#ranges = ranges;
	}

	/** The value, or the end of its range that is nearer; what is no number counts as `natural`. */
	within(name: Name, value: number | undefined, natural: number): number {
		if (value === undefined) return natural;
		const [from, to] = this.#ranges[name];
		const inside = Number.isNaN(value) ? natural : Math.min(Math.max(value, from), to);
		if (inside !== value) this.clamped.push(name);
		return inside;
	}
}
