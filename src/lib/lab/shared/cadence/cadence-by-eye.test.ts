import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cadenceByEye } from './cadence-by-eye.ts';

describe('a count of right-foot landings in 30 seconds', () => {
	it('gives the numbers of the table in the lesson on cadence', () => {
		const counted = [36, 38, 40, 42, 44, 46].map(cadenceByEye);
		expect(counted).toEqual([144, 152, 160, 168, 176, 184].map((cadence) => ({ cadence })));
	});

	it('takes 25 to 60 landings and says on which side others lie', () => {
		expect(cadenceByEye(24)).toEqual({ refused: 'too-few' });
		expect(cadenceByEye(25)).toEqual({ cadence: 100 });
		expect(cadenceByEye(60)).toEqual({ cadence: 240 });
		expect(cadenceByEye(61)).toEqual({ refused: 'too-many' });
		expect(cadenceByEye(0)).toEqual({ refused: 'too-few' });
	});

	it('refuses what nobody can count', () => {
		for (const count of [-1, 40.5, NaN, Infinity, -Infinity]) {
			expect(cadenceByEye(count)).toEqual({ refused: 'not-a-count' });
		}
	});

	it('never gives a number out of bounds', () => {
		fc.assert(
			fc.property(fc.oneof(fc.double(), fc.nat(100)), (count) => {
				const result = cadenceByEye(count);
				if ('cadence' in result) {
					expect(result.cadence).toBeGreaterThanOrEqual(100);
					expect(result.cadence).toBeLessThanOrEqual(240);
				}
			})
		);
	});
});
