import * as v from 'valibot';
import type { Json } from '#lib/learner/record.ts';

/** Under this name the record keeps how a person wants to be told of changes. */
export const SESSION_SOUND = 'session-sound';

const SoundChoice = v.object({
	/** `over` sounds on a muted phone too and stops other music; `beside` leaves music playing. */
	sound: v.picklist(['over', 'beside', 'off']),
	vibrates: v.boolean(),
	speaks: v.boolean(),
	/** The beat at one's own steps a minute in the runs. */
	beat: v.boolean()
});
export type SoundChoice = Readonly<v.InferOutput<typeof SoundChoice>>;

const FIRST: SoundChoice = { sound: 'over', vibrates: true, speaks: false, beat: false };

export function readSoundChoice(stored: Json | undefined): SoundChoice {
	const read = v.safeParse(SoundChoice, stored);
	return read.success ? read.output : FIRST;
}

/** The part of a navigator that says how sound behaves beside other apps; Safari has it. */
interface WithAudioSession {
	readonly audioSession?: { type: string };
}

/** Whether this browser lets a page choose. */
export const canChooseMusic = (): boolean =>
	(navigator as WithAudioSession).audioSession !== undefined;

/** To be called before sound begins. */
export function setMusic(sound: SoundChoice['sound'] | null): void {
	const { audioSession } = navigator as WithAudioSession;
	if (!audioSession) return;
	audioSession.type =
		sound === null || sound === 'off' ? 'auto' : sound === 'over' ? 'playback' : 'ambient';
}
