import { expect, type Locator, type Page } from '@playwright/test';
import { answerThatIs, LEAD, type Wish } from './answers.ts';
import type { Lesson } from './course.ts';
import { answer, asks, choose, press, tells, type By } from './question.ts';

/** A step's heading, or another one on a screen of its own. */
export const heading = (page: Page, name: string): Locator =>
	page.getByRole('heading', { level: 2, name, exact: true });

export const nextLink = (page: Page): Locator =>
	page.getByRole('link', { name: 'Next', exact: true });

export const endHeading = (page: Page): Locator => heading(page, 'What to hold on to');

/** Continues to the next screen: the button answers first, and the page turns in the picture after. */
export async function goOn(page: Page, by: By = 'tap'): Promise<void> {
	const before = page.url();
	await press(page, nextLink(page), by);
	await expect(page).not.toHaveURL(before);
}

/** Answers the guess on a lesson's first step. */
export async function takeGuess(
	page: Page,
	{ guess }: Lesson,
	by: By = 'tap',
	wish: Wish = 'best'
): Promise<void> {
	await choose(page, guess, answerThatIs(wish, guess), by);
	await press(page, page.getByRole('button', { name: 'Show me', exact: true }), by);
	await expect(page.getByRole('heading', { name: guess.takeaway })).toBeVisible();
}

/** Goes from a lesson's first step through all others to its first question. */
export async function walkSteps(page: Page, lesson: Lesson, by: By = 'tap'): Promise<void> {
	for (const { title } of lesson.steps) {
		await expect(heading(page, title)).toBeVisible();
		await goOn(page, by);
	}
}

/** Answers all questions, from the first, those named wrong, and continues after each. */
export async function walkQuestions(
	page: Page,
	lesson: Lesson,
	{ by = 'tap', wrong = [] }: { by?: By; wrong?: readonly string[] } = {}
): Promise<void> {
	for (const question of lesson.questions) {
		const wish = wrong.includes(question.id) ? 'other' : 'best';
		await expect(asks(page, question)).toBeVisible();
		await answer(page, question, answerThatIs(wish, question), by);
		await expect(tells(page, LEAD[wish], question)).toBeVisible();
		await goOn(page, by);
	}
}

/** Walks a lesson from its first step to its end, with the best answers. */
export async function walkLesson(page: Page, lesson: Lesson, by: By = 'tap'): Promise<void> {
	await takeGuess(page, lesson, by);
	await walkSteps(page, lesson, by);
	await walkQuestions(page, lesson, { by });
	await expect(endHeading(page)).toBeVisible();
}
