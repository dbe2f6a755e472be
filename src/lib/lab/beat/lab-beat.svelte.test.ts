import { beforeEach, describe, expect, it, vi } from 'vitest';
import { BeatPlayer } from '../shared/beat/beat-player.ts';
import { LabBeat } from './lab-beat.svelte.ts';
import { FakeAudio } from '../shared/beat/testing/fake-audio.ts';

let audio: FakeAudio | undefined;
let beat: LabBeat;
let own: number;

beforeEach(() => {
	vi.useFakeTimers();
	audio = new FakeAudio();
	own = 162;
	const player = new BeatPlayer({
		context: () => audio?.asContext(),
		element: () => undefined,
		document: Object.assign(new EventTarget(), { visibilityState: 'visible' as const }),
		now: () => 0
	});
	beat = new LabBeat(player, () => own);
});

describe('the beat of the lab', () => {
	it('begins at own steps a minute, also where they are counted later', () => {
		expect(beat.rate).toBe(162);
		own = 158;
		expect(beat.rate).toBe(158);
		beat.setRate(170);
		own = 160;
		expect(beat.rate).toBe(170);
	});

	it('makes no sound until it is asked to, and releases the device when it is stopped', async () => {
		expect(audio?.sources).toHaveLength(0);
		expect(beat.steps()).toBeNull();
		await beat.toggle();
		expect(beat.playing).toBe(true);
		expect(audio?.sources.some(({ heard }) => heard)).toBe(true);
		await beat.toggle();
		expect(beat.playing).toBe(false);
		vi.advanceTimersByTime(200);
		expect(audio?.close).toHaveBeenCalled();
	});

	it('counts steps by the audio clock, for figures that go with it', async () => {
		beat.setRate(180);
		await beat.toggle();
		if (audio) audio.currentTime = 0.06 + 2.5 / 3;
		expect(beat.steps()).toBeCloseTo(2.5, 2);
	});

	it('says so where the browser gives no sound', async () => {
		audio = undefined;
		await beat.toggle();
		expect(beat).toMatchObject({ playing: false, silent: true });
		audio = new FakeAudio();
		await beat.toggle();
		expect(beat).toMatchObject({ playing: true, silent: false });
	});

	it('takes a stop while sound wakes up for a stop, and not for a refusal', async () => {
		const starting = beat.toggle();
		beat.stop();
		await starting;
		expect(beat).toMatchObject({ playing: false, silent: false });
	});
});
