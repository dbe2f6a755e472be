import { describe, expect, it } from 'vitest';
import { answerKey } from '../../build.ts';
import { mark } from '../../marking.ts';
import { question } from '../../questions.fixture.ts';
import type { QuestionSource } from '../../schema.ts';
import { place } from './question.fixture.ts';

describe('a place', () => {
	it('is best or other', () => {
		expect(mark(question('place'), { kind: 'place', place: 'calf' }).outcome).toBe('best');
		expect(mark(question('place'), { kind: 'place', place: 'hip' }).outcome).toBe('other');
	});

	it('keeps its answer key when places change about in the file', () => {
		const turned = { ...place.source, places: [...place.source.places].reverse() };
		expect(answerKey(turned as unknown as QuestionSource)).toBe(place.key);
	});
});
