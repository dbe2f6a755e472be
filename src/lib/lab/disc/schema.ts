import * as v from 'valibot';
import { text } from '#lib/fields/authored.ts';
import { common } from '../fields.ts';

/** What someone does, as a button says it and as it is announced afterwards. */
const act = v.strictObject({ button: text, words: text });
const said = v.strictObject({ title: text, lines: v.pipe(v.array(text), v.minLength(1)) });

export const Disc = v.strictObject({
	...common('disc'),
	/** Says that this is an idea, and that the change is drawn large. */
	idea: text,
	/** The names in the picture; `morning` is the line at its first height. */
	labels: v.strictObject({ bone: text, disc: text, morning: text }),
	/** Before anything was chosen. */
	start: text,
	acts: v.strictObject({ walk: act, jog: act, night: act }),
	/** How high the disc stands, after any of them. */
	heights: v.strictObject({ morning: text, lower: text, lowest: text }),
	seen: said,
	cannot: said
});
export type Disc = v.InferOutput<typeof Disc>;
