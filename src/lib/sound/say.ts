/** The part of a browser's speech that is used. */
export type Speech = Pick<SpeechSynthesis, 'getVoices' | 'speak' | 'cancel'>;

export interface SayDevice {
	readonly speech: Speech | undefined;
	readonly utterance: (text: string) => SpeechSynthesisUtterance;
}

/** The device we are on. Browser only. */
export const thisSayDevice = (): SayDevice => ({
	speech: typeof speechSynthesis === 'undefined' ? undefined : speechSynthesis,
	utterance: (text) => new SpeechSynthesisUtterance(text)
});

/**
 * An English voice that lives on the device, Australian if there is one; undefined where there is none.
 * Other voices send the words to a company's computers, and need the internet on a run.
 */
export function localVoice(
	voices: readonly SpeechSynthesisVoice[]
): SpeechSynthesisVoice | undefined {
	const local = voices.filter(
		({ localService, lang }) => localService && /^en(?:[-_]|$)/i.test(lang)
	);
	// Android writes en_AU.
	return local.find(({ lang }) => /^en[-_]AU$/i.test(lang)) ?? local[0];
}

/**
 * Says a few words aloud; what was still being said is cut short. Silent, and false, where the device has
 * no voice of its own. Browsers that have just started may load voices late: call it once with '' in
 * a user's gesture, which also lets iPhones speak later on.
 */
export function say(text: string, { speech, utterance }: SayDevice): boolean {
	try {
		const voice = localVoice(speech?.getVoices() ?? []);
		if (!speech || !voice) return false;
		const words = utterance(text);
		words.voice = voice;
		words.lang = voice.lang.replace('_', '-');
		speech.cancel();
		speech.speak(words);
		return true;
	} catch {
		return false;
	}
}

/** Stops what is being said. */
export function hush({ speech }: SayDevice): void {
	speech?.cancel();
}
