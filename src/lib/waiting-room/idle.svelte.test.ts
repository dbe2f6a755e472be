import { expect, test, vi } from 'vitest';
import { Idle, presence } from './idle.svelte.ts';

test('60 seconds untouched it asks, with 40 seconds to answer, and then it is over', () => {
	expect(presence(0)).toEqual({ kind: 'here' });
	expect(presence(59_999)).toEqual({ kind: 'here' });
	expect(presence(60_000)).toEqual({ kind: 'asked', left: 40 });
	expect(presence(99_001)).toEqual({ kind: 'asked', left: 1 });
	expect(presence(100_000)).toEqual({ kind: 'over' });
	expect(presence(-5)).toEqual({ kind: 'here' });
});

test('a touch begins anew; a tablet that slept ends the visit once it wakes', () => {
	let now = 0;
	const over = vi.fn();
	const idle = new Idle(over, { steady: () => now, wall: () => now });
	now = 70_000;
	idle.look();
	expect(idle.presence).toEqual({ kind: 'asked', left: 30 });
	idle.touched();
	expect(idle.presence).toEqual({ kind: 'here' });
	now = 130_000;
	idle.look();
	expect(idle.presence).toEqual({ kind: 'asked', left: 40 });
	expect(over).not.toHaveBeenCalled();
	now += 8 * 3_600_000;
	idle.look();
	expect(over).toHaveBeenCalledOnce();
});

test.each(['steady', 'wall'] as const)(
	'time that only the %s clock has counted ends the visit too: the other stood still or was set back',
	(which) => {
		const now = { steady: 5_000_000, wall: 1_764_000_000_000 };
		const over = vi.fn();
		const idle = new Idle(over, { steady: () => now.steady, wall: () => now.wall });
		const other = which === 'wall' ? 'steady' : 'wall';
		now[other] -= 3_600_000;
		now[which] += 59_000;
		idle.look();
		expect(idle.presence).toEqual({ kind: 'here' });
		now[which] += 41_000;
		idle.look();
		expect(over).toHaveBeenCalledOnce();
	}
);

test('the touch that wakes a tablet does not bring the visit back', () => {
	vi.useFakeTimers();
	let now = 0;
	const over = vi.fn();
	const idle = new Idle(over, { steady: () => 0, wall: () => now });
	const stop = idle.start();
	now = 8 * 3_600_000;
	idle.touched();
	expect(over).toHaveBeenCalledOnce();
	stop();
	vi.useRealTimers();
});
