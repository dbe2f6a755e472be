import { FOOTFALLS, samplesOf, type Landing } from './footfall.ts';

const STEPS = 8;
const APART = 0.36; // s between two steps: about 166 a minute

/**
 * Plays eight steps, on request alone. Call what is returned to stop them.
 *
 * @param ended called once they are over or stopped
 * @throws where the browser has no sound, or refuses it
 */
export function playFootfalls(landing: Landing, ended: () => void): () => void {
	const audio = new AudioContext();
	const samples = samplesOf(FOOTFALLS[landing], audio.sampleRate);
	const gap = Math.round(APART * audio.sampleRate);
	const buffer = audio.createBuffer(1, gap * STEPS, audio.sampleRate);
	for (let step = 0; step < STEPS; step += 1) buffer.copyToChannel(samples, 0, step * gap);
	const source = audio.createBufferSource();
	source.buffer = buffer;
	source.connect(audio.destination);
	source.onended = () => {
		void audio.close();
		ended();
	};
	source.start();
	return () => source.stop();
}
