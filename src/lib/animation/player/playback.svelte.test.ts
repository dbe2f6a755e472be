import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { Playback, type Follower } from './playback.svelte.ts';

const STRIDE = 0.75; // s, as at 160 steps a minute

let frames: FrameRequestCallback[];
let now: number;

/** Draws one picture, some seconds after the last. */
function picture(seconds: number) {
	now += seconds * 1000;
	const due = frames;
	frames = [];
	for (const frame of due) frame(now);
}

function follower(): Follower & { readonly phases: number[] } {
	const phases: number[] = [];
	return { strideTime: STRIDE, seen: true, show: (phase) => void phases.push(phase), phases };
}

const last = ({ phases }: { phases: number[] }) => phases.at(-1) ?? NaN;

beforeEach(() => {
	frames = [];
	now = 0;
	vi.stubGlobal('document', { hidden: false });
	vi.stubGlobal('requestAnimationFrame', (call: FrameRequestCallback) => frames.push(call));
	vi.stubGlobal('cancelAnimationFrame', () => void (frames = []));
});

afterEach(() => vi.unstubAllGlobals());

describe('a playback that goes with a beat', () => {
	it('shows the phase that the audio clock says: time / (120 / cadence)', () => {
		const cadence = 170;
		let audioTime = 0;
		const playback = new Playback({ steps: () => (audioTime * cadence) / 60 });
		const figure = follower();
		playback.join(figure);
		for (audioTime of [0, 0.1, 0.35, 0.7, 12.3, 600.02]) {
			// Pictures come late and unevenly; only the audio clock counts.
			picture(0.03 + (audioTime % 0.07));
			expect(last(figure)).toBeCloseTo((audioTime / (120 / cadence)) % 1, 9);
		}
	});

	it('goes on by itself, from where it is, when the beat falls silent', () => {
		let steps: number | null = 0.5;
		const playback = new Playback({ steps: () => steps });
		const figure = follower();
		playback.join(figure);
		picture(0.02);
		expect(last(figure)).toBeCloseTo(0.25);
		steps = null;
		picture(0.03);
		expect(last(figure)).toBeCloseTo(0.25 + 0.03 / STRIDE);
	});

	it('rests while it is paused, whatever the beat does', () => {
		let steps = 0;
		const playback = new Playback({ steps: () => steps });
		const figure = follower();
		playback.join(figure);
		picture(0.02);
		playback.pause();
		steps = 1.3;
		picture(0.02);
		expect(last(figure)).toBe(0);
		playback.play();
		picture(0.02);
		expect(last(figure)).toBeCloseTo(0.65);
	});
});

describe('a playback by itself', () => {
	it('goes at the figure’s own stride', () => {
		const playback = new Playback();
		const figure = follower();
		playback.join(figure);
		picture(0);
		for (let frame = 0; frame < 30; frame++) picture(1 / 60);
		expect(last(figure)).toBeCloseTo(0.5 / STRIDE);
	});
});
