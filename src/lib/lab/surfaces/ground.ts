export const GROUNDS = ['grass', 'dirt', 'gravel', 'track', 'asphalt', 'concrete', 'sand'] as const;
export type GroundId = (typeof GROUNDS)[number];

export const LIES = ['level', 'bumpy', 'slope', 'tilt'] as const;
export type Lie = (typeof LIES)[number];

export interface Point {
	readonly x: number;
	readonly y: number;
}

/** Grounds that are made flat, and never get as rough as others. */
const MADE: readonly GroundId[] = ['track', 'asphalt', 'concrete'];

/** The line where ground meets air: pixels on the sheet, y down. */
export interface Profile {
	/** Degrees; positive goes up to the right. */
	readonly rise: number;
	/** 0 even, 1 with bumps and holes. */
	readonly rough: number;
}

export const PROFILES: Readonly<Record<Lie, Profile>> = {
	level: { rise: 0, rough: 0 },
	bumpy: { rise: 0, rough: 1 },
	slope: { rise: 9, rough: 0 },
	tilt: { rise: 9, rough: 0 }
};

const WIDTH = 480;
/** Where level ground stands. */
const LEVEL = 196;
/** Half the height from a hole to a bump. */
const BUMP = 9;

export function profileOf(ground: GroundId, lie: Lie): Profile {
	const { rise, rough } = PROFILES[lie];
	return { rise, rough: MADE.includes(ground) ? rough * 0.5 : rough };
}

export function surfaceAt({ rise, rough }: Profile, x: number): number {
	const tilted = LEVEL - Math.tan((rise * Math.PI) / 180) * (x - WIDTH / 2);
	return tilted - rough * BUMP * (Math.sin(x / 24 - 0.27) + 0.35 * Math.sin(x / 11 + 1));
}

/**
 * How something stiff stands on the ground: on a point to each side of its middle, with nothing of
 * it below the ground.
 * @param from left end of what stands
 * @param to right end
 * @returns height of its line at its middle, and degrees turned (positive: right end up)
 */
export function standOn(profile: Profile, from: number, to: number): { y: number; turn: number } {
	const middle = (from + to) / 2;
	const places: Point[] = [];
	for (let x = from; x <= to; x += 2) places.push({ x, y: surfaceAt(profile, x) });
	let best = { y: Infinity, slope: 0 };
	for (const left of places.filter(({ x }) => x < middle)) {
		for (const right of places.filter(({ x }) => x > middle)) {
			const slope = (right.y - left.y) / (right.x - left.x);
			const y = left.y + slope * (middle - left.x);
			if (y < best.y) best = { y, slope };
		}
	}
	// The middle itself may be a bump: then it is carried there too.
	const y = Math.min(best.y, surfaceAt(profile, middle));
	return { y, turn: (-Math.atan(best.slope) * 180) / Math.PI };
}

/** A layer of the ground between two depths below its surface, as a path. */
export function layer(profile: Profile, top: number, bottom: number): string {
	const line = (depth: number) => {
		const points: string[] = [];
		for (let x = 0; x <= WIDTH; x += 6) {
			points.push(`${x} ${(surfaceAt(profile, x) + depth).toFixed(1)}`);
		}
		return points;
	};
	return `M${line(top).join('L')}L${line(bottom).reverse().join('L')}z`;
}

/** Places strewn in a layer, the same ones each time. */
export function strewn(
	count: number,
	top: number,
	bottom: number,
	seed: number
): readonly { readonly x: number; readonly depth: number; readonly size: number }[] {
	const random = (index: number) => {
		const value = Math.sin(index * 127.1 + seed * 311.7) * 43758.5453;
		return value - Math.floor(value);
	};
	return Array.from({ length: count }, (_, index) => ({
		// One in each column of equal width, so that none stand in a heap.
		x: ((index + 0.15 + 0.7 * random(index)) * WIDTH) / count,
		depth: top + (bottom - top) * random(index + 0.37),
		size: random(index + 0.71)
	}));
}
