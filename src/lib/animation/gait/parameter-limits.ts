/** The range of a parameter, ends included. */
export type Limits = readonly [from: number, to: number];

/**
 * The ranges of a runner's parameters: speeds that were measured (m/s), steps a minute, and for the
 * rest how far the figure can be changed and still move like a person.
 */
export const RUNNING_LIMITS = {
	speed: [2.5, 4],
	cadence: [140, 200],
	ahead: [-0.08, 0.1],
	strike: [-12, 25],
	pushOff: [0.6, 1],
	armSwing: [0, 1.5],
	lean: [-4, 8]
} as const satisfies Record<string, Limits>;

export const WALKING_LIMITS = { speed: [0.86, 1.6], armSwing: [0, 1.5] } as const satisfies Record<
	string,
	Limits
>;

/** Limits parameters to their ranges and collects the names of those that were outside. */
export class ParameterLimiter<Name extends string> {
	readonly clamped: string[] = [];
	readonly #ranges: Record<Name, Limits>;

	constructor(ranges: Record<Name, Limits>) {
		this.#ranges = ranges;
	}

	/** The value, or the nearer end of its range; NaN counts as `natural`. */
	within(name: Name, value: number | undefined, natural: number): number {
		if (value === undefined) return natural;
		const [from, to] = this.#ranges[name];
		const inside = Number.isNaN(value) ? natural : Math.min(Math.max(value, from), to);
		if (inside !== value) this.clamped.push(name);
		return inside;
	}
}
