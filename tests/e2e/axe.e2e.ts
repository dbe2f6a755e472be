import { answerThatIs, LEAD } from '../pages/answers.ts';
import { expectNoViolations } from '../pages/axe.ts';
import { KINDS, lessonAt, must, questionOfKind, questionThat, stepWith } from '../pages/course.ts';
import { fitsAtEachSize } from '../pages/fits.ts';
import { open } from '../pages/open.ts';
import { answer, checkButton, choose, openQuestion, tells } from '../pages/question.ts';
import { expect, test } from '../pages/test.ts';
import { takeGuess } from '../pages/walk.ts';

test.use({ reducedMotion: 'reduce' });

test('the page that is not found has none', async ({ page, faults }) => {
	await page.goto('lessons/nothing/');
	faults.length = 0; // The browser logs the missing page.
	await expectNoViolations(page, '404.html');
});

test('a question of each kind has none, and fits any screen, before and after its answer', async ({
	page
}) => {
	test.setTimeout(240_000);
	for (const kind of KINDS) {
		await test.step(kind, async () => {
			const place = questionOfKind(kind);
			await openQuestion(page, place);
			await fitsAtEachSize(page, `${kind}, before its answer`);
			await choose(page, place.question, answerThatIs('other', place.question), 'tap');
			await expectNoViolations(page, `${kind}, before its answer`);
			await checkButton(page).tap();
			await expect(tells(page, LEAD.other, place.question)).toBeVisible();
			await expectNoViolations(page, `${kind}, after its answer`);
			await fitsAtEachSize(page, `${kind}, after its answer`);
		});
	}
});

test('what is missing and what to do at a danger sign are said without any', async ({ page }) => {
	const place = questionThat(({ kind, safety }) => kind === 'single' && safety !== undefined);
	await openQuestion(page, place);
	await checkButton(page).tap();
	await expect(page.getByRole('status').filter({ hasText: 'Choose an answer' })).toBeVisible();
	await expectNoViolations(page, 'unfinished');
	await answer(page, place.question, answerThatIs('other', place.question));
	await expect(page.getByRole('link', { name: 'See all the signs' })).toBeVisible();
	await expectNoViolations(page, 'what to do');
});

test('a step with any of the parts of a lesson has none, and fits any screen', async ({ page }) => {
	test.setTimeout(120_000);
	for (const component of [
		'People',
		'Drawing',
		'LoadsTheBody',
		'Places',
		'MySummary',
		'MyQuestions'
	]) {
		await test.step(component, async () => {
			const { lesson, step } = stepWith(component);
			await open(page, `lessons/${lesson.slug}/#${step.id}`);
			await expect(page.getByRole('heading', { name: step.title })).toBeVisible();
			await fitsAtEachSize(page, step.title);
			await page.getByRole('heading', { name: step.title }).tap();
			await expectNoViolations(page, step.title);
		});
	}
});

test('a guess that was taken, and the end with its review, have none', async ({ page }) => {
	const lesson = lessonAt('wear-and-tear');
	await open(page, `lessons/${lesson.slug}/`);
	await takeGuess(page, lesson, 'tap', 'other');
	await expectNoViolations(page, 'guessed');
	await open(page, `lessons/${lesson.slug}/#end`);
	await fitsAtEachSize(page, 'end');
	await page.getByText('Look over my answers').tap();
	await expectNoViolations(page, 'end');
	await page.getByRole('button', { name: 'Start this lesson again' }).tap();
	await expect(page.getByRole('button', { name: 'Undo' })).toBeVisible();
	await expectNoViolations(page, 'begun again');
});

test('open dialogs have none', async ({ page }) => {
	const lesson = lessonAt('wear-and-tear');
	const dialog = page.getByRole('dialog');
	const close = async () => {
		await page.keyboard.press('Escape');
		await expect(dialog).toBeHidden();
	};
	await open(page, `lessons/${lesson.slug}/`);
	await page.getByRole('button', { name: 'Text size, theme and sound' }).tap();
	await expect(dialog).toBeVisible();
	await expectNoViolations(page, 'look and sound');
	await close();
	await page.getByRole('link', { name: 'arthritis' }).first().tap();
	await expect(dialog).toBeVisible();
	await expectNoViolations(page, 'a word');
	await close();
	await open(page, `lessons/${lesson.slug}/#${must(lesson.steps[1], 'step').id}`);
	await page
		.getByRole('link', { name: /^Source \d+: / })
		.first()
		.tap();
	await expect(dialog).toBeVisible();
	await expectNoViolations(page, 'a source');
	await open(page, 'progress/');
	await page.getByRole('button', { name: 'Erase everything' }).tap();
	await expect(dialog).toBeVisible();
	await expectNoViolations(page, 'erase everything?');
});

test('a myth that was answered has none', async ({ page }) => {
	await open(page, 'myths/');
	const card = page.getByRole('article').first();
	await card.getByRole('button', { name: 'It depends', exact: true }).tap();
	await expect(card.getByRole('heading', { name: 'How sure are we?' })).toBeVisible();
	await expectNoViolations(page, 'myth');
});
