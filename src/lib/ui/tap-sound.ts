let audio: AudioContext | undefined;

/** A soft tap, made on the device. Silent where the browser has no sound. */
export function tapSound(): void {
	if (typeof AudioContext === 'undefined') return;
	audio ??= new AudioContext();
	const { currentTime, destination } = audio;
	const tone = audio.createOscillator();
	const loudness = audio.createGain();
	tone.frequency.setValueAtTime(440, currentTime);
	loudness.gain.setValueAtTime(0.12, currentTime);
	loudness.gain.exponentialRampToValueAtTime(0.001, currentTime + 0.12);
	tone.connect(loudness).connect(destination);
	tone.start(currentTime);
	tone.stop(currentTime + 0.13);
}
