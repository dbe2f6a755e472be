import fc from 'fast-check';
import type { HandedSession, HandedStage } from './handed-session.ts';

/** For tests only: sessions as patients hand them back. */
export const stage: HandedStage = {
	plan: 'brUoQNXpzbGj',
	programme: 'knee',
	stage: 'stage-2',
	title: 'Walk 2, run 3',
	measure: 'minutes',
	walk: 12,
	run: 18,
	pain: { during: 3, evening: 3, morning: 2 }
};

export const session = (id: string, more: Partial<HandedSession> = {}): HandedSession => ({
	id,
	day: '2026-12-01',
	planned: stage,
	ended: 'done',
	seconds: 1800,
	runSeconds: 1080,
	runMetres: null,
	pain: 2,
	evening: 1,
	morning: null,
	painBefore: 0,
	effort: 4,
	swelling: 'none',
	swellingNextMorning: null,
	swellingBefore: null,
	moved: 'as-usual',
	warning: null,
	choice: 'next',
	byHand: null,
	words: null,
	...more
});

const outOfTen = fc.option(fc.integer({ min: 0, max: 10 }));
const amount = fc.option(fc.integer({ min: 0, max: 1_000_000 }));
const swelling = fc.constantFrom(null, 'none', 'same', 'more');

/** Any session that a receipt can hold. */
export const anySession = (
	id: fc.Arbitrary<string> = fc.stringMatching(/^[\w-]{11}$/)
): fc.Arbitrary<HandedSession> =>
	fc.record({
		id,
		day: fc
			.integer({ min: 0, max: 29_219 })
			.map((day) => new Date(Date.UTC(2020, 0, 1 + day)).toISOString().slice(0, 10)),
		planned: fc.constantFrom(
			null,
			stage,
			{ ...stage, stage: 'stage-3' },
			{ ...stage, plan: null, measure: 'metres' as const, pain: {} }
		),
		ended: fc.constantFrom(null, 'done', 'stopped'),
		seconds: amount,
		runSeconds: amount,
		runMetres: amount,
		pain: outOfTen,
		evening: outOfTen,
		morning: outOfTen,
		painBefore: outOfTen,
		effort: outOfTen,
		swelling,
		swellingNextMorning: swelling,
		swellingBefore: swelling,
		moved: fc.constantFrom(null, 'as-usual', 'differently'),
		warning: fc.constantFrom(null, true, false),
		choice: fc.constantFrom(null, 'repeat', 'next', 'back', 'rest'),
		byHand: fc.constantFrom(null, true, false),
		words: fc.constantFrom(null, 'Felt good.', 'Left knee\na bit sore')
	});

/** Many sessions of one person, three a week, as varied as real ones. */
export const manySessions = (count: number): HandedSession[] =>
	Array.from({ length: count }, (_, at) => {
		const random = (most: number, salt: number) =>
			Math.floor(Math.abs(Math.sin(at * 12.9898 + salt * 78.233) * 43_758.5453)) % (most + 1);
		const letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';
		const id = Array.from({ length: 11 }, (_, place) => letters[random(63, place + 20)]).join('');
		return session(id, {
			day: new Date(Date.UTC(2026, 0, 1 + Math.floor((at * 7) / 3))).toISOString().slice(0, 10),
			planned: { ...stage, stage: `stage-${String(1 + Math.floor(at / 6))}` },
			seconds: 1500 + random(600, 1),
			runSeconds: 600 + random(900, 2),
			pain: random(5, 3),
			evening: random(4, 4),
			morning: random(4, 5),
			painBefore: random(2, 6),
			effort: random(7, 7),
			swelling: (['none', 'same', 'more'] as const)[random(2, 8)] ?? null,
			choice: (['repeat', 'next', 'back', 'rest'] as const)[random(3, 9)] ?? null,
			ended: random(8, 10) === 0 ? 'stopped' : 'done'
		});
	});
