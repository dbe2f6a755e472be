import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { after, firstMorning, SHARE, type Act } from './day.ts';

const acts = fc.array(fc.constantFrom<Act>('walk', 'jog', 'night'), { maxLength: 20 });

describe('a disc through a day', () => {
	it('gets a little lower on a walk or a jog, then stays', () => {
		const walked = after(firstMorning, 'walk');
		expect(walked).toEqual({ last: 'walk', height: 'lower' });
		expect(after(walked, 'jog').height).toBe('lowest');
		expect(after(after(walked, 'jog'), 'walk').height).toBe('lowest');
	});

	it('is after a night as it was in the morning, whatever came before', () => {
		fc.assert(
			fc.property(acts, (done) => {
				const evening = done.reduce(after, firstMorning);
				expect(after(evening, 'night').height).toBe(firstMorning.height);
			})
		);
	});

	it('makes no difference between walking and jogging, for none is known', () => {
		fc.assert(
			fc.property(acts, (done) => {
				const swapped = done.map((act): Act => (act === 'walk' ? 'jog' : act));
				expect(swapped.reduce(after, firstMorning).height).toBe(
					done.reduce(after, firstMorning).height
				);
			})
		);
	});

	it('never gets higher than in the morning', () => {
		for (const share of Object.values(SHARE)) expect(share).toBeLessThanOrEqual(SHARE.morning);
	});
});
