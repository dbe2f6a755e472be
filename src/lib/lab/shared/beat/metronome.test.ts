import fc from 'fast-check';
import { beforeEach, describe, expect, it } from 'vitest';
import { timeOfBeat } from './beats.ts';
import { Metronome } from './metronome.ts';
import { FakeAudio } from './testing/fake-audio.ts';

let audio: FakeAudio;
let metronome: Metronome;

beforeEach(() => {
	audio = new FakeAudio();
	metronome = new Metronome(audio.asContext(), { rate: 150, sound: 'click', accentEvery: 0 });
});

/** The times of the beats that are heard, from the calls of the sources. */
function heardBeats(until: number): number[] {
	const intervals = new Map(
		metronome.tempos.map(({ startsAt, interval }) => [startsAt, interval] as const)
	);
	return audio.sources
		.filter(({ heard }) => heard)
		.flatMap(({ startedAt = NaN, stoppedAt = until }) => {
			const interval = intervals.get(startedAt) ?? NaN;
			const tempo = { startsAt: startedAt, firstBeat: 0, interval };
			const count = Math.round((Math.min(stoppedAt, until) - startedAt) / interval);
			return Array.from({ length: count }, (_, beat) => timeOfBeat(tempo, beat));
		});
}

describe('a metronome', () => {
	it('loops by itself from its start, with no timer', () => {
		metronome.start(0.5);
		expect(audio.sources).toHaveLength(1);
		expect(audio.sources[0]).toMatchObject({ loop: true, startedAt: 0.5, stoppedAt: undefined });
		expect(metronome.beatOf(0.4)).toBeNull();
		expect(metronome.beatOf(0.5 + 600 * 0.4 + 0.1)).toEqual({
			index: 600,
			phase: expect.closeTo(0.25) as number
		});
	});

	it('changes its rate at a beat: the old loop ends where the new one begins', () => {
		metronome.start(0);
		audio.currentTime = 1;
		metronome.change({ rate: 180 });
		const [before, after] = audio.sources;
		expect(after?.startedAt).toBeCloseTo(1.2);
		expect(before?.stoppedAt).toBe(after?.startedAt);
		expect(metronome.beatOf(1.1)?.index).toBe(2);
		expect(metronome.beatOf(1.21)?.index).toBe(3);
		expect(metronome.beatOf(1.2 + 1 / 3 + 0.01)?.index).toBe(4);
	});

	it('takes the beat after, where the next is too near to change', () => {
		metronome.start(0);
		audio.currentTime = 1.17;
		metronome.change({ rate: 180 });
		expect(audio.sources[1]?.startedAt).toBeCloseTo(1.6);
	});

	it('neither loses nor doubles a beat, however a slider is dragged', () => {
		const drags = fc.array(
			fc.record({
				after: fc.double({ min: 0, max: 0.9, noNaN: true }),
				rate: fc.integer({ min: 100, max: 240 })
			}),
			{ minLength: 1, maxLength: 12 }
		);
		fc.assert(
			fc.property(drags, (all) => {
				audio = new FakeAudio();
				metronome = new Metronome(audio.asContext(), {
					rate: 150,
					sound: 'click',
					accentEvery: 0
				});
				metronome.start(0);
				const heard = new Map<number, number>();
				const listen = (from: number, to: number) => {
					for (let time = from; time < to; time += 0.001) {
						const beat = metronome.beatOf(time);
						if (beat && !heard.has(beat.index)) heard.set(beat.index, time);
					}
				};
				for (const { after, rate } of all) {
					listen(audio.currentTime, audio.currentTime + after);
					audio.currentTime += after;
					metronome.change({ rate });
				}
				listen(audio.currentTime, audio.currentTime + 2);
				const indexes = [...heard.keys()];
				expect(indexes).toEqual(indexes.map((_, index) => index));
				const times = [...heard.values()];
				times.slice(1).forEach((time, index) => {
					const gap = time - (times[index] ?? NaN);
					expect(gap).toBeGreaterThan(60 / 240 - 0.003);
					expect(gap).toBeLessThan(60 / 100 + 0.003);
				});
				const loops = audio.sources.filter((source) => source.heard);
				loops.slice(1).forEach(({ startedAt }, index) => {
					expect(loops[index]?.stoppedAt).toBe(startedAt);
				});
				expect(loops.at(-1)?.stoppedAt).toBeUndefined();
			}),
			{ numRuns: 30 }
		);
	});

	it('plays the newest of several changes before a beat, and that beat once', () => {
		metronome.start(0);
		audio.currentTime = 1;
		for (const rate of [160, 170, 180]) metronome.change({ rate });
		expect(audio.sources.filter(({ heard }) => heard)).toHaveLength(2);
		expect(heardBeats(3).map((time) => time.toFixed(2))).toEqual(
			[0, 0.4, 0.8, 1.2, 1.533, 1.867, 2.2, 2.533].map((time) => time.toFixed(2))
		);
	});

	it('can be changed before it has begun', () => {
		metronome.start();
		metronome.change({ rate: 200 });
		const heard = audio.sources.filter((source) => source.heard);
		expect(heard).toHaveLength(1);
		expect(heard[0]?.startedAt).toBeCloseTo(0.06);
		expect(metronome.tempos[0]?.interval).toBeCloseTo(0.3, 4);
	});

	it('keeps settings for later when it does not play', () => {
		metronome.change({ rate: 170, sound: 'wood' });
		expect(audio.sources).toEqual([]);
		expect(metronome.settings).toEqual({ rate: 170, sound: 'wood', accentEvery: 0 });
	});

	it('falls silent at once and without a crack', () => {
		metronome.start(0);
		audio.currentTime = 2;
		metronome.stop();
		expect(audio.gain.setTargetAtTime).toHaveBeenCalledWith(0, 2, expect.any(Number));
		expect(audio.sources[0]?.stoppedAt).toBeCloseTo(2.015);
		expect(metronome.beatOf(2.1)).toBeNull();
	});

	it('releases loops that have ended', () => {
		metronome.start(0);
		for (let turn = 1; turn <= 20; turn++) {
			audio.currentTime = turn * 10;
			metronome.change({ rate: 120 + turn });
		}
		expect(metronome.tempos.length).toBeLessThan(4);
		audio.sources[0]?.dispatchEvent(new Event('ended'));
		expect(audio.sources[0]?.disconnect).toHaveBeenCalled();
	});
});
