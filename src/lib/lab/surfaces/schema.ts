import * as v from 'valibot';
import { text } from '#lib/fields/authored.ts';
import { common } from '../fields.ts';
import { GROUNDS, LIES } from './ground.ts';

const ground = v.strictObject({
	/** Which of the drawn grounds it is. */
	id: v.picklist(GROUNDS),
	name: text,
	even: text,
	level: text,
	soft: text,
	look_out: text,
	/** Where "One way to start" puts it. */
	group: v.picklist(['start', 'later', 'ask'])
});

export const Surfaces = v.strictObject({
	...common('surfaces'),
	grounds: v.pipe(
		v.array(ground),
		v.check(
			(list) => GROUNDS.every((id) => list.filter((one) => one.id === id).length === 1),
			`list each of these once: ${GROUNDS.join(', ')}`
		)
	),
	/** What is said of each way a ground may lie. */
	lies: v.strictObject(v.entriesFromList(LIES, v.strictObject({ name: text, words: text }))),
	/** Why no landing is drawn as harder than another. */
	disagree: text,
	sorting: v.strictObject({
		title: text,
		intro: text,
		start: text,
		later: text,
		ask: text
	}),
	one_way: v.strictObject({ title: text, why: text })
});
export type Surfaces = v.InferOutput<typeof Surfaces>;
