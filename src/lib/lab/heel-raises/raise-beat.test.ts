import { describe, expect, it } from 'vitest';
import type { Beat } from '../shared/beat/beats.ts';
import { RaiseBeat } from './raise-beat.ts';

/** A beat whose clock shows `at` ms, with a player that is heard once it was started. */
function beatWith({ hasSound = true } = {}) {
	const clock = { at: 5000 };
	const player = {
		heard: null as Beat | null,
		start: () => {
			player.heard = hasSound ? { index: 0, phase: 0 } : null;
			return Promise.resolve(hasSound);
		},
		stop: () => {
			player.heard = null;
		},
		beatAt: () => player.heard
	};
	return { clock, player, beat: new RaiseBeat(player, () => clock.at) };
}

describe('the beat of heel raises, in silence', () => {
	it('leads up in the first second and down in the next, without a leap', () => {
		const { clock, beat } = beatWith();
		const heights = [0, 500, 1000, 1500, 2000].map((passed) => {
			clock.at = 5000 + passed;
			return beat.height();
		});
		[0, 0.5, 1, 0.5, 0].forEach((height, index) => {
			expect(heights[index]).toBeCloseTo(height, 6);
		});
	});

	it('says where to go for those who want no movement', () => {
		const { clock, beat } = beatWith();
		expect(beat.aim()).toBe(1);
		clock.at += 1200;
		expect(beat.aim()).toBe(0);
		clock.at += 1000;
		expect(beat.aim()).toBe(1);
	});

	it('continues where the device has no sound', async () => {
		const { clock, beat } = beatWith({ hasSound: false });
		expect(await beat.hear()).toBe(false);
		clock.at += 1000;
		expect(beat.height()).toBeCloseTo(1, 6);
	});
});

describe('the beat of heel raises, heard', () => {
	it('is seen as it is heard', async () => {
		const { clock, player, beat } = beatWith();
		expect(await beat.hear()).toBe(true);
		player.heard = { index: 3, phase: 0.5 };
		clock.at += 250;
		expect(beat.height()).toBeCloseTo(0.5, 6);
		expect(beat.aim()).toBe(0);
	});

	it('continues from where it is once the sound is off', async () => {
		const { clock, player, beat } = beatWith();
		await beat.hear();
		player.heard = { index: 2, phase: 0.9 };
		const before = beat.height();
		beat.hush();
		expect(beat.height()).toBeCloseTo(before, 6);
		clock.at += 200;
		expect(beat.aim()).toBe(0);
	});
});
