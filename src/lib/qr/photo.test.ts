import { expect, it } from 'vitest';
import { scalesOf } from './photo.ts';

it('tries a large photo at several scales', () => {
	expect(scalesOf({ width: 3000, height: 4000 })).toEqual([1400, 900, 2400, 600]);
});

it('never makes a small photo larger', () => {
	expect(scalesOf({ width: 1000, height: 800 })).toEqual([1000, 900, 600]);
	expect(scalesOf({ width: 300, height: 200 })).toEqual([300]);
});
