import type { MotionSample } from './vertical.ts';

const WEIGHT = 9.81;

/** How a made-up phone reads, and how it is carried. */
export interface Phone {
	readonly seed: number;
	/** Readings a second. */
	readonly hertz: number;
	/** Standard deviation of each axis, in body weights. */
	readonly noise: number;
	/** Share of readings that are lost; two dropouts of 0.3 s come on top if there are any. */
	readonly lost: number;
	readonly seconds: number;
}

export const CARRIED: Phone = { seed: 1, hertz: 60, noise: 0.1, lost: 0.03, seconds: 20 };

/** Forces on a body in body weights: forward, to the side, and up (1 at rest). */
type Body = (seconds: number) => readonly [number, number, number];

/**
 * A run: flight, then a push like half a sine with an impact peak before it, as force plates show it;
 * one foot pushes harder than the other, steps are uneven, and the thigh swings once a stride.
 */
export function running(cadence: number, carried: Partial<Phone> = {}): MotionSample[] {
	const chance = chanceFrom(carried.seed ?? CARRIED.seed);
	const step = 60 / cadence;
	const steps = Array.from({ length: Math.ceil(60 / step) }, (_, index) => ({
		at: (index + 0.03 * chance.spread() + (index % 2) * 0.03) * step,
		push: 1 + 0.06 * chance.spread() + (index % 2 === 0 ? 0.14 : -0.14)
	}));
	const [contact, impact, swing] = [
		chance.between(0.62, 0.85),
		chance.between(0.4, 1.6),
		chance.between(0.3, 0.8)
	];
	return read(
		(now) => {
			const from = Math.max(0, Math.floor(now / step) - 2);
			const up = steps.slice(from, from + 5).reduce((sum, { at, push }) => {
				const share = (now - at) / (contact * step);
				if (share < 0 || share > 1) return sum;
				const bump = impact * Math.exp(-(((now - at - 0.03) / 0.012) ** 2));
				return sum + push * ((Math.PI / 2 / contact) * Math.sin(Math.PI * share) + bump);
			}, 0);
			const stride = (Math.PI * now) / step;
			return [swing * Math.sin(stride) + 0.25 * Math.sin(2 * stride), 0.2 * Math.cos(stride), up];
		},
		chance,
		{ ...CARRIED, ...carried },
		{ stride: 2 * step, degrees: chance.between(4, 14) }
	);
}

/**
 * A walk: never a flight; the force swings around the weight. Some walks swing as much twice a step as
 * they do once.
 */
export function walking(
	cadence: number,
	carried: Partial<Phone> = {},
	doubles: readonly [number, number] = [0.03, 0.14]
): MotionSample[] {
	const chance = chanceFrom(carried.seed ?? CARRIED.seed);
	const step = 60 / cadence;
	const [bounce, double] = [chance.between(0.15, 0.38), chance.between(...doubles)];
	return read(
		(now) => {
			const stride = (Math.PI * now) / step;
			const strike = 0.3 * Math.exp(-((((now % step) - 0.05) / 0.015) ** 2));
			return [
				0.3 * Math.sin(stride),
				0.1 * Math.cos(stride),
				1 + bounce * Math.cos(2 * stride) + double * Math.cos(4 * stride + 1) + strike
			];
		},
		chance,
		{ ...CARRIED, ...carried },
		{ stride: 2 * step, degrees: chance.between(5, 18) }
	);
}

/** Standing: hardly any sway. */
export function standing(carried: Partial<Phone> = {}): MotionSample[] {
	const chance = chanceFrom(carried.seed ?? CARRIED.seed);
	const still = { ...CARRIED, noise: 0.008, ...carried };
	return read((now) => [0.005 * Math.sin(now), 0, 1], chance, still, { stride: 4, degrees: 0.5 });
}

/** A phone thrown and turned about in a hand. */
export function tossed(carried: Partial<Phone> = {}): MotionSample[] {
	const chance = chanceFrom(carried.seed ?? CARRIED.seed);
	const waves = Array.from({ length: 24 }, () => ({
		hertz: chance.between(0.2, 6),
		from: chance.between(-2, 18),
		size: chance.between(0.2, 1.2),
		axis: Math.floor(chance.between(0, 3))
	}));
	return read(
		(now) => {
			const force: [number, number, number] = [0, 0, 1];
			for (const { hertz, from, size, axis } of waves) {
				const fade = Math.exp(-(((now - from) / 1.5) ** 2));
				force[axis] =
					(force[axis] ?? 0) + size * fade * Math.sin(2 * Math.PI * hertz * (now - from));
			}
			return force;
		},
		chance,
		{ ...CARRIED, noise: 0.3, ...carried },
		{ stride: chance.between(0.6, 3), degrees: chance.between(40, 120) }
	);
}

/** In a car: springs sway at 1 to 2 Hz, wheels and engine shake faster, potholes come now and then. */
export function driven(carried: Partial<Phone> = {}): MotionSample[] {
	const chance = chanceFrom(carried.seed ?? CARRIED.seed);
	const potholes = Array.from({ length: 8 }, () => chance.between(0, 20));
	const sway = Array.from({ length: 12 }, () => ({
		hertz: chance.between(0.9, 2.2),
		turn: chance.between(0, 6.3)
	}));
	return read(
		(now) => {
			const swayed = sway.reduce(
				(sum, { hertz, turn }) => sum + 0.03 * Math.sin(2 * Math.PI * hertz * now + turn),
				0
			);
			const bumps = potholes.reduce(
				(sum, at) =>
					sum + (now > at ? 0.7 * Math.exp((at - now) / 0.15) * Math.cos(70 * (now - at)) : 0),
				0
			);
			return [
				0.05 * Math.sin(now / 2),
				0,
				1 + swayed + bumps + 0.04 * Math.sin(2 * Math.PI * 24 * now)
			];
		},
		chance,
		{ ...CARRIED, noise: 0.03, ...carried },
		{ stride: 5, degrees: 1 }
	);
}

type Chance = ReturnType<typeof chanceFrom>;

/** What a phone reads that lies any way, wobbles with the leg and slips slowly. */
function read(
	body: Body,
	chance: Chance,
	carried: Phone,
	wobble: { stride: number; degrees: number }
) {
	const { hertz, noise, lost, seconds } = carried;
	const lie = [chance.between(0, 6.3), chance.between(0, 6.3), chance.between(0, 6.3)] as const;
	const slip = chance.between(-0.01, 0.01);
	const dropouts = lost > 0 ? [chance.between(2, 9), chance.between(10, 18)] : [];
	const begins = chance.between(0, 1e6);
	const samples: MotionSample[] = [];
	for (let index = 0; index < seconds * hertz; index++) {
		const now = (index + 0.3 * chance.between(-1, 1)) / hertz;
		const gone = chance.between(0, 1) < lost || dropouts.some((at) => now > at && now < at + 0.3);
		const swing = (wobble.degrees * Math.PI * Math.sin((2 * Math.PI * now) / wobble.stride)) / 180;
		const [x, y, z] = turned(body(now + 1), [
			lie[0] + swing,
			lie[1] + slip * now,
			lie[2] + slip * now
		]);
		const axis = (force: number) => WEIGHT * (force + noise * chance.spread());
		// A small bias, as cheap sensors have it, and the range of 8 g.
		const clipped = (value: number) => Math.max(-8 * WEIGHT, Math.min(8 * WEIGHT, value + 0.1));
		const sample = { x: clipped(axis(x)), y: clipped(axis(y)), z: clipped(axis(z)) };
		if (!gone) samples.push({ t: begins + now * 1000, ...sample });
	}
	return samples;
}

/** Turns a force by three angles: roll, pitch and yaw. */
function turned(
	[x, y, z]: readonly [number, number, number],
	[roll, pitch, yaw]: readonly [number, number, number]
): [number, number, number] {
	const [y1, z1] = [
		y * Math.cos(roll) - z * Math.sin(roll),
		y * Math.sin(roll) + z * Math.cos(roll)
	];
	const [x2, z2] = [
		x * Math.cos(pitch) + z1 * Math.sin(pitch),
		z1 * Math.cos(pitch) - x * Math.sin(pitch)
	];
	return [x2 * Math.cos(yaw) - y1 * Math.sin(yaw), x2 * Math.sin(yaw) + y1 * Math.cos(yaw), z2];
}

/** Chance that comes out the same for the same seed. */
function chanceFrom(seed: number) {
	let state = (seed * 2654435761) >>> 0;
	const next = () => {
		state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
		return ((state >>> 8) + 0.5) / 16777216;
	};
	for (let turn = 0; turn < 8; turn++) next();
	return {
		between: (from: number, to: number) => from + (to - from) * next(),
		/** From a normal distribution with a standard deviation of 1. */
		spread: () => Math.sqrt(-2 * Math.log(next())) * Math.cos(2 * Math.PI * next())
	};
}
