import type { SessionNotes } from '#lib/learner/session.ts';

/** Which notes of a session are asked for together. */
export type NotesPart = 'before' | 'after' | 'evening' | 'morning' | 'all';

type NumberNote = 'painBefore' | 'pain' | 'evening' | 'morning' | 'effort';
type ChoiceNote =
	'swellingBefore' | 'slept' | 'ended' | 'moved' | 'swelling' | 'swellingNextMorning' | 'choice';

/** A number from 0 to 10. */
interface NumberQuestion {
	readonly kind: 'number';
	readonly note: NumberNote;
	readonly legend: string;
	/** What the two ends mean. */
	readonly least: string;
	readonly most: string;
}

/** One of a few. */
export interface ChoiceQuestion<N extends ChoiceNote = ChoiceNote> {
	readonly kind: 'choice';
	readonly note: N;
	readonly legend: string;
	readonly options: readonly {
		readonly value: NonNullable<SessionNotes[N]>;
		readonly label: string;
	}[];
}

export type Question = NumberQuestion | ChoiceQuestion;

const pain = (note: NumberNote, legend: string): NumberQuestion => ({
	kind: 'number',
	note,
	legend,
	least: '0 is no pain',
	most: '10 is the worst pain you can think of'
});

const swelling = (
	note: 'swellingBefore' | 'swelling' | 'swellingNextMorning',
	legend: string,
	same: string,
	more: string
): Question => ({
	kind: 'choice',
	note,
	legend,
	options: [
		{ value: 'none', label: 'None' },
		{ value: 'same', label: same },
		{ value: 'more', label: more }
	]
});

const ENDED: Question = {
	kind: 'choice',
	note: 'ended',
	legend: 'How did it end?',
	options: [
		{ value: 'done', label: 'I did it all' },
		{ value: 'stopped', label: 'I stopped early' }
	]
};

const CHOICE: Question = {
	kind: 'choice',
	note: 'choice',
	legend: 'What did you choose to do next?',
	options: [
		{ value: 'repeat', label: 'The same again' },
		{ value: 'next', label: 'The next one' },
		{ value: 'back', label: 'One back' },
		{ value: 'rest', label: 'Rest, and ask' }
	]
};

const SLEPT: Question = {
	kind: 'choice',
	note: 'slept',
	legend: 'How did you sleep?',
	options: [
		{ value: 'well', label: 'Well' },
		{ value: 'so-so', label: 'So-so' },
		{ value: 'badly', label: 'Badly' }
	]
};

const MOVED: Question = {
	kind: 'choice',
	note: 'moved',
	legend: 'Did pain or stiffness change how you moved?',
	options: [
		{ value: 'as-usual', label: 'No, I moved as usual' },
		{ value: 'differently', label: 'Yes, I moved differently' }
	]
};

const EFFORT: Question = {
	kind: 'number',
	note: 'effort',
	legend: 'How hard was it?',
	least: '0 is no effort',
	most: '10 is as hard as you can'
};

const DURING = pain('pain', 'The most pain during the session');
const SWELLING_AFTER = swelling(
	'swelling',
	'Swelling after the session',
	'Same as before it',
	'More than before it'
);

const BEFORE = [
	swelling('swellingBefore', 'Swelling now', 'Same as usual', 'More than usual'),
	SLEPT
];

/** The questions of each part in their order. */
export const QUESTIONS: Readonly<Record<NotesPart, readonly Question[]>> = {
	before: [pain('painBefore', 'Pain now'), ...BEFORE],
	after: [DURING, MOVED, EFFORT, SWELLING_AFTER],
	evening: [pain('evening', 'The most pain this evening')],
	morning: [
		pain('morning', 'Pain this morning'),
		swelling(
			'swellingNextMorning',
			'Swelling this morning',
			'Same as before the session',
			'More than before the session'
		)
	],
	all: [
		ENDED,
		DURING,
		MOVED,
		EFFORT,
		SWELLING_AFTER,
		pain('evening', 'The most pain that evening'),
		pain('morning', 'Pain the next morning'),
		swelling(
			'swellingNextMorning',
			'Swelling the next morning',
			'Same as before the session',
			'More than before the session'
		),
		pain('painBefore', 'Pain before the session'),
		swelling('swellingBefore', 'Swelling before the session', 'Same as usual', 'More than usual'),
		SLEPT,
		CHOICE
	]
};
