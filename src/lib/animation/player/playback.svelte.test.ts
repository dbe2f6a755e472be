import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { Playback, type Follower } from './playback.svelte.ts';

/** A screen whose frames come when the test asks for them. */
let waiting: FrameRequestCallback[] = [];
let now = 0;
let hidden = false;

beforeEach(() => {
	[waiting, now, hidden] = [[], 0, false];
	vi.stubGlobal('requestAnimationFrame', (call: FrameRequestCallback) => waiting.push(call));
	vi.stubGlobal('cancelAnimationFrame', () => (waiting = []));
	vi.stubGlobal('document', {
		get hidden() {
			return hidden;
		}
	});
});
afterEach(() => vi.unstubAllGlobals());

/** Draws one picture, some milliseconds after the last. */
function picture(milliseconds: number) {
	now += milliseconds;
	const due = waiting;
	waiting = [];
	for (const call of due) call(now);
}

function frames(count: number) {
	for (let frame = 0; frame < count; frame += 1) picture(10);
}

interface Shown extends Follower {
	phase: number;
	times: number;
	seen: boolean;
}

function figure(strideTime: number): Shown {
	return {
		strideTime,
		seen: true,
		phase: -1,
		times: 0,
		show(phase) {
			this.phase = phase;
			this.times += 1;
		}
	};
}

describe('a playback', () => {
	test('moves each figure at its own stride', () => {
		const playback = new Playback();
		const [slow, quick] = [figure(1), figure(0.5)];
		playback.join(slow);
		playback.join(quick);
		frames(21);
		expect(slow.phase).toBeCloseTo(0.2);
		expect(quick.phase).toBeCloseTo(0.4);
	});

	test('goes a tenth as fast in slow motion', () => {
		const playback = new Playback();
		const one = figure(1);
		playback.join(one);
		playback.rate = 0.1;
		frames(51);
		expect(one.phase).toBeCloseTo(0.05);
	});

	test('stops where it is paused, and continues from there', () => {
		const playback = new Playback();
		const one = figure(1);
		playback.join(one);
		frames(31);
		playback.pause();
		frames(50);
		expect(one.phase).toBeCloseTo(0.3);
		playback.play();
		frames(11);
		expect(one.phase).toBeCloseTo(0.4);
	});

	test('steps picture by picture, round the stride', () => {
		const playback = new Playback();
		const one = figure(1);
		playback.join(one);
		playback.step(-1);
		expect(one.phase).toBeCloseTo(0.98);
		playback.step(1);
		playback.step(1);
		expect(one.phase).toBeCloseTo(0.02);
		expect(playback.playing).toBe(false);
	});

	test('keeps the phase of a figure whose stride changes', () => {
		const playback = new Playback();
		let strideTime = 1;
		const one = {
			...figure(1),
			get strideTime() {
				return strideTime;
			}
		};
		playback.join(one);
		frames(26);
		const before = one.phase;
		strideTime = 0.5;
		frames(1);
		expect(one.phase - before).toBeCloseTo(0.02);
	});

	test('rests while nobody can see it, and does not leap when it is seen again', () => {
		const playback = new Playback();
		const one = figure(1);
		playback.join(one);
		frames(11);
		one.seen = false;
		frames(2);
		const { times } = one;
		frames(100);
		expect(one.times).toBe(times);
		expect(waiting).toEqual([]);
		one.seen = true;
		playback.wake();
		frames(2);
		expect(one.phase).toBeLessThan(0.15);
	});

	test('rests while the page is hidden', () => {
		const playback = new Playback();
		playback.join(figure(1));
		frames(3);
		hidden = true;
		frames(2);
		expect(waiting).toEqual([]);
	});

	test('shows a part of the stride alone, over and over', () => {
		const playback = new Playback({ part: { from: 0.2, to: 0.4 } });
		const one = figure(1);
		playback.join(one);
		const phases: number[] = [];
		for (let frame = 0; frame < 200; frame += 1) {
			frames(1);
			phases.push(one.phase);
		}
		expect(Math.min(...phases)).toBeCloseTo(0.2);
		expect(Math.max(...phases)).toBeCloseTo(0.4);
		expect(phases.filter((phase) => phase < 0.21).length).toBeGreaterThan(3);
		playback.seek(0.9);
		expect(one.phase).toBeCloseTo(0.4);
	});

	test('releases a figure that leaves', () => {
		const playback = new Playback();
		const one = figure(1);
		const leave = playback.join(one);
		leave();
		expect(waiting).toEqual([]);
	});
});

describe('a playback that follows a beat', () => {
	/** Joins a figure to a playback that follows a count of steps. */
	const joined = (steps: () => number | null) => {
		const playback = new Playback({ steps });
		const one = figure(0.75);
		playback.join(one);
		return { playback, one };
	};

	test('shows the phase of the audio clock: time / (120 / cadence)', () => {
		const cadence = 170;
		let audioTime = 0;
		const { one } = joined(() => (audioTime * cadence) / 60);
		for (audioTime of [0, 0.1, 0.35, 0.7, 12.3, 600.02]) {
			// Pictures come late and unevenly; only the audio clock counts.
			picture(30 + ((audioTime * 1000) % 70));
			expect(one.phase).toBeCloseTo((audioTime / (120 / cadence)) % 1, 9);
		}
	});

	test('moves by itself before the beat, and from where it is when the beat falls silent', () => {
		let steps: number | null = null;
		const { one } = joined(() => steps);
		frames(11);
		expect(one.phase).toBeCloseTo(0.1 / 0.75);
		steps = 4.5;
		frames(1);
		expect(one.phase).toBeCloseTo(0.25);
		steps = null;
		frames(3);
		expect(one.phase).toBeCloseTo(0.25 + 0.03 / 0.75);
	});

	test('rests while it is paused, whatever the beat does', () => {
		let steps = 0;
		const { playback, one } = joined(() => steps);
		frames(1);
		playback.pause();
		steps = 1.3;
		frames(2);
		expect(one.phase).toBe(0);
		playback.play();
		frames(1);
		expect(one.phase).toBeCloseTo(0.65);
	});
});
