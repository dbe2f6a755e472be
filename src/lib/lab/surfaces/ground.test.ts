import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { layer, PROFILES, profileOf, standOn, strewn, surfaceAt } from './ground.ts';

const profiles = fc.record({
	rise: fc.double({ min: -12, max: 12, noNaN: true }),
	rough: fc.double({ min: 0, max: 1, noNaN: true })
});

describe('the ground', () => {
	it('is flat where it is level, and goes up by its rise', () => {
		expect(surfaceAt(PROFILES.level, 0)).toBe(surfaceAt(PROFILES.level, 480));
		expect(surfaceAt(PROFILES.slope, 480)).toBeLessThan(surfaceAt(PROFILES.slope, 0));
	});

	it('carries a shoe on top of it, never in it', () => {
		fc.assert(
			fc.property(profiles, fc.integer({ min: 0, max: 360 }), (profile, from) => {
				const to = from + 110;
				const { y, turn } = standOn(profile, from, to);
				const slope = -Math.tan((turn * Math.PI) / 180);
				for (let x = from; x <= to; x += 2) {
					expect(y + slope * (x - (from + to) / 2)).toBeLessThanOrEqual(
						surfaceAt(profile, x) + 1e-6
					);
				}
			})
		);
	});

	it('turns a shoe by its rise', () => {
		expect(standOn(PROFILES.slope, 150, 260).turn).toBeCloseTo(PROFILES.slope.rise);
		expect(standOn(PROFILES.level, 150, 260).turn).toBeCloseTo(0);
	});

	it('is less rough where it was made flat', () => {
		expect(profileOf('concrete', 'bumpy').rough).toBeLessThan(profileOf('grass', 'bumpy').rough);
		expect(profileOf('concrete', 'slope')).toEqual(PROFILES.slope);
	});

	it('has layers of numbers, closed', () => {
		fc.assert(
			fc.property(profiles, (profile) => {
				expect(layer(profile, 0, 20)).toMatch(/^M[-\d. L]+z$/);
			})
		);
	});

	it('strews the same places each time, inside their layer', () => {
		fc.assert(
			fc.property(
				fc.integer({ min: 1, max: 200 }),
				fc.integer({ min: 0, max: 99 }),
				(count, seed) => {
					const places = strewn(count, 10, 40, seed);
					expect(strewn(count, 10, 40, seed)).toEqual(places);
					for (const { x, depth, size } of places) {
						expect(x).toBeGreaterThanOrEqual(0);
						expect(x).toBeLessThanOrEqual(480);
						expect(depth).toBeGreaterThanOrEqual(10);
						expect(depth).toBeLessThanOrEqual(40);
						expect(size).toBeGreaterThanOrEqual(0);
						expect(size).toBeLessThan(1);
					}
				}
			)
		);
	});
});
