/** White modules on each side of a code; readers need them to find it. */
export const QUIET_ZONE = 4;

/** CSS pixels. A phone's camera reads less only from very close. */
const SMALLEST_MODULE = 3;
/** Millimetres. What an office printer and an old phone manage between them. */
const SMALLEST_PRINTED_MODULE = 0.4;

/** Modules to a side, quiet zone included. */
export const wholeSide = (modules: number): number => modules + 2 * QUIET_ZONE;

/**
 * CSS pixels to a module: whole, so that every module is as wide as the next, and at least 3.
 * @param options `modules` to a side without the quiet zone; `availablePx` for the quiet zone too
 */
export function moduleSize(options: { modules: number; availablePx: number }): number {
	const fits = Math.floor(options.availablePx / wholeSide(options.modules));
	return Math.max(SMALLEST_MODULE, fits);
}

/**
 * Millimetres to a side on paper, quiet zone included: as wished, or larger where modules would
 * be smaller than 0.4 mm.
 * @param options `modules` to a side without the quiet zone; `wishedMm` with it
 */
export function printedSide(options: { modules: number; wishedMm: number }): number {
	const smallest = wholeSide(options.modules) * SMALLEST_PRINTED_MODULE;
	// Tenths: more would only be noise of binary fractions.
	return Math.max(options.wishedMm, Math.ceil(smallest * 10 - 1e-6) / 10);
}
