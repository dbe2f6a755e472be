import fc from 'fast-check';
import { existsSync, readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import * as v from 'valibot';
import { answerKey, buildQuestion } from './build.ts';
import {
	bestResponse,
	check,
	draftFrom,
	emptyDraft,
	mark,
	readDraft,
	readResponse
} from './marking.ts';
import {
	anyQuestion,
	anyResponse,
	anySource,
	FIXTURES,
	partIds,
	question
} from './questions.fixture.ts';
import { reviewLine } from './review.ts';
import { KIND_NAMES, QuestionSource } from './schema.ts';
import {
	announcement,
	answerText,
	bestText,
	hint,
	hintOnPaper,
	reasons,
	youChose
} from './words.ts';

const FOLDER = 'src/lib/quiz/kinds';

it('a kind is a folder, and every folder is a kind', () => {
	expect([...KIND_NAMES].sort()).toEqual(readdirSync(FOLDER).sort());
});

/** The same question with every text in other words. */
function reworded(source: QuestionSource): QuestionSource {
	const texts = new Set(['text', 'feedback', 'prompt', 'takeaway', 'partly', 'name', 'unit']);
	const reword = (value: unknown, text: boolean): unknown => {
		if (typeof value === 'string') return text ? `${value}, in other words` : value;
		if (Array.isArray(value)) return value.map((part) => reword(part, text));
		if (typeof value !== 'object' || value === null) return value;
		return Object.fromEntries(
			Object.entries(value).map(([name, part]) => [name, reword(part, text || texts.has(name))])
		);
	};
	return reword(source, false) as QuestionSource;
}

describe.each(KIND_NAMES)('the kind %s', (kind) => {
	const fixture = FIXTURES[kind];
	const source = fixture.source as unknown as QuestionSource;
	const sources = anySource(kind);
	const questions = anyQuestion(kind);
	const answered = questions.chain((one) => fc.tuple(fc.constant(one), anyResponse(partIds(one))));
	/** Answers of its own kind alone. */
	const ownAnswers = questions.chain((one) =>
		fc.tuple(
			fc.constant(one),
			fixture.responses(fc.oneof(fc.constantFrom('constructor', ...partIds(one)), fc.string()))
		)
	);

	it('has tests of its own', () => {
		expect(existsSync(`${FOLDER}/${kind}/marking.test.ts`)).toBe(true);
	});

	it('is written in quiz.yaml as its schema says', () => {
		expect(v.parse(QuestionSource, source)).toEqual(source);
	});

	it('is best with its best answer', () => {
		fc.assert(
			fc.property(questions, (one) => {
				expect(mark(one, bestResponse(one)).outcome).toBe('best');
			})
		);
	});

	it('takes any answer without throwing, and an answer of another kind is never best', () => {
		fc.assert(
			fc.property(fc.oneof(answered, ownAnswers), ([one, response]) => {
				const { outcome } = mark(one, response);
				expect(['best', 'partly', 'other']).toContain(outcome);
				if (response.kind !== one.kind) expect(outcome).toBe('other');
			})
		);
	});

	it('changes nothing it is given', () => {
		fc.assert(
			fc.property(fc.oneof(answered, ownAnswers), ([one, response]) => {
				const before = JSON.stringify([one, response]);
				mark(one, response);
				bestResponse(one);
				expect(JSON.stringify([one, response])).toBe(before);
			})
		);
	});

	it('says what is missing, or takes what nobody touched as an answer', () => {
		const asked = question(kind);
		const { response, missing } = check(asked, emptyDraft(asked));
		expect(missing).toBe(fixture.missing);
		expect(response === null).toBe(fixture.missing !== null);
	});

	it('never begins at its best answer', () => {
		fc.assert(
			fc.property(questions, (one) => {
				// A range that accepts everything has no other place to begin.
				fc.pre(!('accept' in one) || one.accept.from > one.min || one.accept.to < one.max);
				const { response } = check(one, emptyDraft(one));
				expect(response === null || mark(one, response).outcome !== 'best').toBe(true);
			})
		);
	});

	it('lets its best answer through, unchanged', () => {
		fc.assert(
			fc.property(questions, (one) => {
				const best = bestResponse(one);
				expect(check(one, draftFrom(best)).response).toEqual(best);
			})
		);
	});

	it('takes no draft of another kind', () => {
		for (const other of KIND_NAMES.filter((name) => name !== kind)) {
			expect(check(question(kind), emptyDraft(question(other))).response).toBeNull();
		}
	});

	it('reads back what any version of the course stored', () => {
		const { response, draft } = fixture.stored;
		expect(readResponse(response, kind)).toEqual(response);
		expect(readDraft(draft, kind)).toEqual(draft);
		for (const other of KIND_NAMES.filter((name) => name !== kind)) {
			expect(readResponse(response, other)).toBeNull();
			expect(readDraft(draft, other)).toBeNull();
		}
	});

	it('reads back every answer and every draft that it makes', () => {
		const through = (value: unknown): unknown => JSON.parse(JSON.stringify(value));
		fc.assert(
			fc.property(fixture.responses(fc.stringMatching(/^[a-z]{1,8}$/)), (response) => {
				expect(readResponse(through(response), kind)).toEqual(through(response));
				const draft = through(draftFrom(response));
				expect(readDraft(draft, kind)).toEqual(draft);
			})
		);
	});

	it('says an answer in the words that the person saw', () => {
		const [response, words] = fixture.answer;
		expect(answerText(question(kind), response)).toBe(words);
	});

	it('always has words, whatever was stored', () => {
		fc.assert(
			fc.property(fc.oneof(answered, ownAnswers), ([one, response]) => {
				expect(youChose(one, response)).toMatch(/^You chose: /);
				expect(announcement(one, 'other', response)).not.toBe('');
				expect(bestText(one)).not.toBe('');
				expect(hint(one)).not.toBe('');
				expect(hintOnPaper(one)).not.toBe('');
				expect(reasons(one).length).toBeGreaterThan(0);
			})
		);
	});

	it('always has a reason in the review', () => {
		fc.assert(
			fc.property(fc.oneof(answered, ownAnswers), ([one, response]) => {
				const attempt = {
					...{ id: 'a', lesson: 'l', question: one.id, at: 0, response, key: one.key },
					outcome: 'other' as const
				};
				const line = reviewLine(one, [attempt]);
				expect(line.why.length).toBeGreaterThan(0);
				expect(line.answered).toBe(response.kind === one.kind);
			})
		);
	});

	it('shows every part once', () => {
		fc.assert(
			fc.property(sources, (one) => {
				const parts = one.kind === 'true-false' ? ['true', 'false'] : partIds(one);
				expect([...buildQuestion(one).shuffled].sort()).toEqual([...parts].sort());
			})
		);
	});

	it('has an answer key of 14 hex digits that stays when every text is written anew', () => {
		fc.assert(
			fc.property(sources, (one) => {
				expect(answerKey(one)).toMatch(/^[0-9a-f]{14}$/);
				expect(answerKey(reworded(one))).toBe(answerKey(one));
			})
		);
	});

	it('has another answer key when its answer is another, and the same for ever while it is not', () => {
		expect(answerKey(source)).toBe(fixture.key);
		expect(answerKey(fixture.otherAnswer as QuestionSource)).not.toBe(fixture.key);
	});
});
