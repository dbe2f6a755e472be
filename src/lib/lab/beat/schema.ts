import * as v from 'valibot';
import { text } from '#lib/fields/authored.ts';
import { common } from '../fields.ts';
import { textWith } from '../wording.ts';

export const BeatLab = v.strictObject({
	...common('beat'),
	/** What the runners are called: with own steps, and with those of the drawing where none are kept. */
	own: textWith('steps'),
	natural: textWith('steps'),
	/** Said where no own number is kept. */
	no_own: text,
	/** The other runner: 5 % more, the physio's number, or whatever the beat is set to. */
	more: textWith('steps'),
	physio: textWith('steps'),
	other: textWith('steps'),
	see: textWith('length', 'ahead'),
	/** What the gold bar is, and what is not to be seen. */
	drawn: text,
	shorter: textWith('length', 'ahead'),
	longer: textWith('length', 'ahead'),
	clamped: textWith('steps'),
	/** Marks the runner who goes with the beat. */
	with_beat: text,
	decides: text,
	metronome: v.strictObject({
		pace: text,
		rate: text,
		unit: text,
		sound: text,
		click: text,
		wood: text,
		voice: text,
		start: text,
		stop: text,
		still: text,
		playing: text,
		silent: text,
		locked: text
	})
});
export type BeatLab = v.InferOutput<typeof BeatLab>;
