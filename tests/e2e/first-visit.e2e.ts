import { answerThatIs, LEAD } from '../pages/answers.ts';
import { lessons, must, type Question } from '../pages/course.ts';
import { open } from '../pages/open.ts';
import { answer, asks, seen, tells } from '../pages/question.ts';
import { expect, test } from '../pages/test.ts';
import {
	endHeading,
	heading,
	takeGuess,
	walkLesson,
	walkQuestions,
	walkSteps
} from '../pages/walk.ts';

const lesson = must(lessons[0], 'first lesson');
const second = must(lessons[1], 'second lesson');
const once = must(lesson.questions[0], 'first question');
const twice = must(lesson.questions.at(-1), 'last question');

test('someone new walks all fourteen lessons by thumb, to the end of the loop', async ({
	page
}) => {
	test.setTimeout(300_000);
	await open(page);
	await expect(page.getByRole('heading', { name: lesson.title })).toBeVisible();
	await page.getByRole('link', { name: 'Start this lesson', exact: true }).tap();
	await expect(page.getByRole('heading', { level: 1, name: lesson.title })).toBeVisible();
	await expect(page.getByText(`After this you can ${lesson.promise}.`)).toBeVisible();
	await expect(page.getByText(`Step 1 of ${lesson.steps.length}`)).toBeVisible();

	await takeGuess(page, lesson);
	await walkSteps(page, lesson);
	await expect(page.getByText(`Question 1 of ${lesson.questions.length}`)).toBeVisible();
	await walkQuestions(page, lesson, { wrong: [once.id, twice.id] });

	await test.step('what was missed comes back once, and no more', async () => {
		await again(once, 1, 'best');
		await again(twice, 2, 'other');
	});

	await expect(endHeading(page)).toBeVisible();
	for (const line of lesson.summary) await expect(seen(page, line)).toBeVisible();
	await expect(seen(page, lesson.today.do)).toBeVisible();
	const sure = page.getByRole('heading', { name: 'How sure are we?' }).locator('..');
	await expect(sure).toContainText(lesson.sure.text);

	await page.getByRole('link', { name: 'Next lesson' }).tap();
	await expect(page.getByRole('heading', { level: 1, name: second.title })).toBeVisible();
	await page.getByRole('link', { name: `Close ${second.title}` }).tap();
	await expect(page.getByRole('heading', { level: 1, name: '1 of 7 stops done' })).toBeVisible();
	const stops = page.getByRole('navigation', { name: 'The seven stops' });
	await expect(stops.getByRole('link', { name: 'Done' })).toHaveCount(1);
	await expect(page.getByRole('heading', { name: second.title })).toBeVisible();

	// The rest of the way without movement: what slides is seen by now, and only takes time.
	await page.emulateMedia({ reducedMotion: 'reduce' });
	await page.getByRole('link', { name: /^(Start this lesson|Carry on)$/ }).tap();
	for (const one of lessons.slice(1)) {
		await test.step(one.title, async () => {
			await expect(page.getByRole('heading', { level: 1, name: one.title })).toBeVisible();
			await walkLesson(page, one);
			if (one !== lessons.at(-1)) await page.getByRole('link', { name: 'Next lesson' }).tap();
		});
	}
	await page.getByRole('link', { name: 'See my summary' }).tap();
	for (const { title } of lessons) {
		await expect(page.getByRole('heading', { name: title, exact: true })).toBeVisible();
	}
	await page.getByRole('banner').getByRole('link', { name: 'Back to running' }).tap();
	await expect(heading(page, 'You have done every lesson')).toBeVisible();
	await expect(
		page.getByRole('heading', { level: 1, name: 'You walked the whole loop' })
	).toBeVisible();

	async function again(question: Question, number: number, wish: 'best' | 'other') {
		await expect(page.getByText(`Once more: ${number} of 2.`)).toBeVisible();
		await expect(asks(page, question)).toBeVisible();
		expect(await page.evaluate(() => scrollY), 'it begins at its top').toBe(0);
		await answer(page, question, answerThatIs(wish, question));
		await expect(tells(page, LEAD[wish], question)).toBeVisible();
		await page.evaluate(() => scrollTo({ top: 1e6, behavior: 'instant' }));
		await page.getByRole('button', { name: 'Next', exact: true }).tap();
	}
});

test('the end lists every question with your answer, the best one, and why', async ({ page }) => {
	const [first, ...others] = lesson.questions;
	const question = must(first, 'first question');
	await open(page, `lessons/${lesson.slug}/#question-${question.id}`);
	await answer(page, question, answerThatIs('other', question));
	await expect(tells(page, LEAD.other, question)).toBeVisible();
	await open(page, `lessons/${lesson.slug}/#end`);
	await expect(page.getByText(`${others.length} questions are still open.`)).toBeVisible();
	await page.getByText('Look over my answers').tap();
	const [answered, ...open_] = lesson.questions.map(({ prompt }) =>
		page.getByRole('listitem').filter({ has: page.getByRole('heading', { name: prompt }) })
	);
	for (const label of ['Your answer', 'Best answer', 'Why']) {
		await expect(
			must(answered, 'answered question').getByText(label, { exact: true })
		).toBeVisible();
	}
	for (const item of open_) await expect(item).toContainText('Not answered yet.');
});
