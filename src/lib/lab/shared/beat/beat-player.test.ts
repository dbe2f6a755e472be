import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { BeatPlayer } from './beat-player.ts';
import { FakeAudio } from './testing/fake-audio.ts';

const SETTINGS = { rate: 150, sound: 'click', accentEvery: 0 } as const;

class FakeElement {
	loop = false;
	preload = '';
	src = '';
	playing = false;
	play = vi.fn(() => {
		this.playing = true;
		return Promise.resolve();
	});
	pause = vi.fn(() => {
		this.playing = false;
	});
	load = vi.fn();
	removeAttribute = vi.fn();
}

let audio: FakeAudio;
let element: FakeElement;
let document: EventTarget & { visibilityState: DocumentVisibilityState };
let player: BeatPlayer;

function device({ sound = true, locks = true } = {}) {
	return new BeatPlayer({
		context: () => (sound ? audio.asContext() : undefined),
		element: () => (locks ? (element as unknown as HTMLAudioElement) : undefined),
		document,
		now: () => audio.currentTime * 1000
	});
}

function turn(visibilityState: DocumentVisibilityState) {
	document.visibilityState = visibilityState;
	document.dispatchEvent(new Event('visibilitychange'));
}

beforeEach(() => {
	vi.useFakeTimers();
	audio = new FakeAudio();
	element = new FakeElement();
	document = Object.assign(new EventTarget(), { visibilityState: 'visible' as const });
	player = device();
});

afterEach(() => vi.useRealTimers());

describe('a beat to run by', () => {
	it('begins with the gesture: it wakes the sound before it waits for anything', async () => {
		const started = player.start(SETTINGS);
		expect(audio.resume).toHaveBeenCalled();
		expect(element.play).toHaveBeenCalled();
		expect(element.playing).toBe(false);
		expect(await started).toBe(true);
		audio.currentTime = 1;
		expect(player.beatAt()).toEqual({ index: 2, phase: expect.closeTo(0.35) as number });
	});

	it('says so where there is no sound, or where the browser refuses it', async () => {
		expect(await device({ sound: false }).start(SETTINGS)).toBe(false);
		audio.resume.mockRejectedValueOnce(new Error('not allowed'));
		expect(await player.start(SETTINGS)).toBe(false);
		expect(player.playing).toBe(false);
	});

	it('releases the device when it is stopped', async () => {
		await player.start(SETTINGS);
		player.stop();
		expect(player.playing).toBe(false);
		expect(player.beatAt()).toBeNull();
		vi.runAllTimers();
		expect(audio.close).toHaveBeenCalled();
		expect(element.removeAttribute).toHaveBeenCalledWith('src');
		audio.turn('suspended');
		turn('visible');
		expect(audio.resume).toHaveBeenCalledTimes(1);
	});

	it('stays silent when it was stopped before the sound woke up', async () => {
		const started = player.start(SETTINGS);
		player.stop();
		expect(await started).toBe(false);
		expect(audio.sources).toEqual([]);
	});

	it('changes the beat while it plays', async () => {
		await player.start(SETTINGS);
		audio.currentTime = 1;
		player.change({ rate: 180 });
		expect(audio.sources).toHaveLength(2);
	});
});

describe('a hidden page', () => {
	it('plays on where the browser lets it', async () => {
		await player.start(SETTINGS);
		turn('hidden');
		expect(element.playing).toBe(false);
		expect(audio.sources[0]?.stoppedAt).toBeUndefined();
	});

	it('hands the beat to an audio element where the browser interrupts it, and takes it back', async () => {
		await player.start(SETTINGS);
		turn('hidden');
		audio.turn('interrupted');
		expect(element.playing).toBe(true);
		expect(element.loop).toBe(true);
		expect(element.src).toMatch(/^blob:/);
		turn('visible');
		expect(element.playing).toBe(false);
		expect(audio.state).toBe('running');
	});

	it('is silent, and no worse, where there is no such element', async () => {
		player = device({ locks: false });
		await player.start(SETTINGS);
		turn('hidden');
		audio.turn('interrupted');
		turn('visible');
		expect(audio.state).toBe('running');
	});

	it('wakes up after a phone call', async () => {
		await player.start(SETTINGS);
		audio.turn('interrupted');
		expect(audio.state).toBe('running');
	});
});
