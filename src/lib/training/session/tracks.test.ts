import fc from 'fast-check';
import { expect, test } from 'vitest';
import { programmes, stages } from '#lib/programme/programme.fixture.ts';
import { sessionParts, type Part } from '#lib/programme/session.ts';
import { trackAt, tracksOf } from './tracks.ts';

const timed = (kind: Part['kind'], seconds: number): Part => ({
	kind,
	seconds,
	metres: null,
	start: null
});
const far = (kind: Part['kind'], metres: number): Part => ({
	kind,
	seconds: null,
	metres,
	start: null
});

test('a session by time is one file, with each change, half-way, the last minute and the end', () => {
	const parts = [timed('warm-up', 300), timed('run', 60), timed('walk', 120), timed('run', 120)];
	const [track, ...others] = tracksOf(parts, 160);
	expect(others).toEqual([]);
	expect(track?.sound).toEqual({
		seconds: 601.5,
		cues: [
			{ at: 0, name: 'walk' },
			{ at: 300, name: 'run' },
			{ at: 360, name: 'walk' },
			{ at: 480, name: 'run' },
			{ at: 600, name: 'done' },
			// A change sounds at the half, so it follows that.
			{ at: 303, name: 'half' },
			{ at: 540, name: 'last-minute' }
		],
		beats: [
			{ from: 300, to: 360, rate: 160 },
			{ from: 480, to: 600, rate: 160 }
		]
	});
});

test('each distance is a file of its own, and the end sounds too', () => {
	const parts = [timed('warm-up', 300), far('walk', 160), far('run', 160)];
	const tracks = tracksOf(parts, null);
	expect(tracks.map(({ first, end }) => [first, end])).toEqual([
		[0, 1],
		[1, 2],
		[2, 3],
		[3, 3]
	]);
	expect(tracks.map(({ sound }) => sound.cues.map(({ name }) => name))).toEqual([
		['walk'],
		['walk'],
		['run'],
		['done']
	]);
});

test('in any session each part has its file, with its cue where it begins and apart from all others', () => {
	fc.assert(
		fc.property(programmes, stages, (programme, stage) => {
			const parts = sessionParts(programme, stage);
			const tracks = tracksOf(parts, null);
			parts.forEach((part, index) => {
				const track = trackAt(tracks, index);
				expect(track).not.toBeNull();
				if (!track) return;
				const at = parts
					.slice(track.first, index)
					.reduce((sum, { seconds }) => sum + (seconds ?? 0), 0);
				const name = part.kind === 'run' ? 'run' : 'walk';
				expect(track.sound.cues).toContainEqual({ at, name });
			});
			for (const { sound } of tracks) {
				const times = sound.cues.map(({ at }) => at).sort((a, b) => a - b);
				times.forEach((at, index) => {
					expect(Number.isInteger(2 * at)).toBe(true);
					if (index > 0) expect(at - (times[index - 1] ?? 0)).toBeGreaterThanOrEqual(3);
				});
			}
			expect(tracks.at(-1)?.sound.cues.some(({ name }) => name === 'done')).toBe(true);
		})
	);
});
