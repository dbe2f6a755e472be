import { LANGUAGE } from '../language.ts';

/** What is needed of a voice to choose one. */
type Voice = Pick<SpeechSynthesisVoice, 'lang' | 'localService' | 'default'>;

/**
 * The voice that reads: one of the device's own, since others send the text away. In the language
 * wished for, or in the course's, and of those the device's own choice first.
 * @param wished such as `en-AU`; empty for any English
 */
export function voiceFor<V extends Voice>(voices: readonly V[], wished = ''): V | null {
	const own = voices.filter(({ localService }) => localService);
	const speaks = (language: string) =>
		own.filter(({ lang }) =>
			lang.replace('_', '-').toLowerCase().startsWith(language.toLowerCase())
		);
	const groups = [...(wished === '' ? [] : [speaks(wished)]), speaks(LANGUAGE), speaks('en')];
	const group = groups.find(({ length }) => length > 0) ?? [];
	return group.find((voice) => voice.default) ?? group[0] ?? null;
}
