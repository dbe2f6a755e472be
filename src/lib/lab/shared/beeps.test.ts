import { describe, expect, it } from 'vitest';
import { FakeAudio } from './beat/testing/fake-audio.ts';
import { setBeeps } from './beeps.ts';

const TIMES = [0, 57, 58, 59, 60, 117, 118, 119, 120, 237, 238, 239, 240, 241];
const beeps = TIMES.map((at) => ({ at, hertz: 440, seconds: 0.1 }));

describe('setting them on the audio clock', () => {
	const starts = (audio: FakeAudio) =>
		audio.sources.map(({ startedAt = NaN }) => Number(startedAt.toFixed(3)));

	it('sets all of them ahead at once', () => {
		const audio = new FakeAudio();
		audio.currentTime = 5;
		setBeeps(audio.asContext(), beeps, 0);
		expect(starts(audio)).toEqual(beeps.map(({ at }) => 5 + at));
	});

	it('sets what is left after a pause, and none that is over', () => {
		const audio = new FakeAudio();
		audio.currentTime = 300;
		setBeeps(audio.asContext(), beeps, 118.5);
		expect(starts(audio)).toEqual([300.5, 301.5, 418.5, 419.5, 420.5, 421.5, 422.5]);
	});

	it('sounds one that is a hair late at once', () => {
		const audio = new FakeAudio();
		audio.currentTime = 300;
		setBeeps(audio.asContext(), beeps, 240.1);
		expect(starts(audio)).toEqual([300, 300.9]);
	});

	it('takes them back for a pause', () => {
		const audio = new FakeAudio();
		const takeBack = setBeeps(audio.asContext(), beeps, 0);
		takeBack();
		for (const { stoppedAt } of audio.sources) expect(stoppedAt).toBe(0);
	});
});
